package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.yanchao.YanchaoApplication;

class ModularityTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(YanchaoApplication.class);

  private static final ApplicationModules PLANTED =
      ApplicationModules.of("org.planted.modules", location -> true);

  private static final Pattern TOP =
      Pattern.compile("package org\\.yanchao\\.(desk|workflow|rehearsal);");

  @Test
  void modulesKeepTheirDistance() {
    assertThat(MODULES.stream()).isNotEmpty();

    MODULES.verify();
  }

  @Test
  void moduleThatReachesIntoAnotherIsCaught() {
    var violations = PLANTED.detectViolations().toString();

    assertThat(violations).contains("'second'").contains("Hidden").contains("Front");
  }

  @Test
  void readmeShowsTheMapThatTheCodeDeclares() {
    var readme = ModuleMap.shownIn(ProjectFiles.text(Path.of("README.md")));

    assertThat(readme).isEqualTo(ModuleMap.declaredIn(MODULES));
  }

  @Test
  void arrowMissingInTheReadmeIsSeen() {
    var readme =
        """
        ## Modules

        | Module | Holds | May use |
        |---|---|---|
        | `first` | something to hide | – |
        | `second` | an intruder | `first` |
        | `third` (planned) | nothing yet | `first` |
        """;

    assertThat(ModuleMap.shownIn(readme)).isEqualTo(Map.of("first", "", "second", "first"));
    assertThat(ModuleMap.shownIn(readme)).isNotEqualTo(ModuleMap.declaredIn(PLANTED));
  }

  @Test
  void everyModuleSaysInItsPackageWhatItMayUseAndWhereToStart() {
    assertThat(withoutGuide(ProjectFiles.under("src/main/java/org/yanchao", "package-info.java")))
        .isEmpty();
  }

  @Test
  void moduleWithoutGuideIsSeen() {
    var planted = ProjectFiles.under("src/test/java/org/planted/modules", "package-info.java");

    assertThat(withoutGuide(planted)).isNotEmpty();
  }

  /** Modules only: a package inside a module explains itself by the module. */
  private static List<String> withoutGuide(List<Path> packages) {
    return packages.stream()
        .filter(file -> ProjectFiles.text(file).contains("@org.springframework.modulith"))
        .filter(file -> !isGuide(ProjectFiles.text(file)))
        .map(ProjectFiles::nameOf)
        .toList();
  }

  /** The three at the top see all the others, so for them the circle is the only boundary. */
  private static boolean isGuide(String text) {
    return text.replaceAll("[\\s*]+", " ").contains("Start reading at")
        && text.contains("NullMarked")
        && (text.contains("allowedDependencies") || TOP.matcher(text).find());
  }
}
