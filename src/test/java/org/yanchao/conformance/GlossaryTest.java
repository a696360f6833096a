package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planted.Offenders;

/** Rules 2 and 20: one English word per Chinese term, and the glossary is its home. */
class GlossaryTest {

  /** Modules that serve the others and have no word of their own in the papers. */
  private static final Set<String> FOUNDATIONS =
      Set.of(
          "kernel",
          "form",
          "attachment",
          "document",
          "notification",
          "desk",
          "trail",
          "workflow",
          "rehearsal");

  private static final Pattern CODE = Pattern.compile("`(\\w+)`");

  private final MarkdownTable glossary =
      MarkdownTable.under("# Glossary", ProjectFiles.text(Path.of("src/docs/glossary.md")));

  private final Collection<JavaClass> product =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.yanchao");

  @Test
  void glossaryHasWords() {
    assertThat(words()).contains("Refusal", "Region", "WorkingDays", "PublicNotice");
  }

  @Test
  void everyEntityAndEveryDeskHasAnEntry() {
    var words = words();

    assertThat(named(product)).filteredOn(name -> !words.contains(name)).isEmpty();
  }

  @Test
  void entityWithoutEntryIsSeen() {
    var planted = new ClassFileImporter().importClasses(Offenders.OpenEntity.class);

    assertThat(named(planted)).containsExactly("OpenEntity");
    assertThat(words()).doesNotContain("OpenEntity");
  }

  @Test
  void everyModuleIsNamedAfterACapabilityInTheGlossary() {
    var modules = new TreeSet<>(product.stream().flatMap(GlossaryTest::module).toList());

    assertThat(modules).contains("kernel");
    modules.removeAll(FOUNDATIONS);
    assertThat(modules).isSubsetOf(homes());
  }

  @Test
  void everyTermIsSaidInBothLanguages() {
    assertThat(glossary.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.subList(0, 3)).noneMatch(String::isBlank));
  }

  private Set<String> words() {
    return glossary.rows().stream()
        .flatMap(row -> CODE.matcher(row.get(2)).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private List<String> homes() {
    return glossary.rows().stream().flatMap(row -> Stream.of(row.get(3).split("[ ,]+"))).toList();
  }

  private static List<String> named(Collection<JavaClass> types) {
    return types.stream()
        .filter(type -> type.isAnnotatedWith(Entity.class) || isDesk(type))
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }

  private static boolean isDesk(JavaClass type) {
    return type.getSimpleName().endsWith("Desk") && type.isTopLevelClass();
  }

  private static Stream<String> module(JavaClass type) {
    var below = type.getPackageName().replaceFirst("^org\\.yanchao\\.?", "");
    return Stream.of(below.split("\\.", 2)[0]).filter(name -> !name.isEmpty());
  }
}
