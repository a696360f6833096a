package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/** Every page opens when somebody types its address: what stands after the question mark helps. */
class PageAddressTest {

  @Test
  void noPageNeedsAQuery() {
    var product =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.yanchao");

    assertThat(pages(product)).hasSizeGreaterThan(100);
    assertThat(needy(product)).isEmpty();
  }

  @Test
  void ruleCatchesItsOffender() {
    var planted = new ClassFileImporter().importClasses(AsksForAQuery.class);

    assertThat(needy(planted)).containsExactly("show");
  }

  /** One page that needs its query and three that do not. */
  static final class AsksForAQuery {

    @GetMapping("/a")
    String show(@RequestParam String programme) {
      return programme;
    }

    @GetMapping("/b")
    String page(@RequestParam(defaultValue = "0") int page) {
      return String.valueOf(page);
    }

    @GetMapping("/c")
    String maybe(@RequestParam Optional<String> q, @RequestParam(required = false) String level) {
      return q.orElse(level);
    }

    @GetMapping("/d")
    String all(@RequestParam Map<String, String> typed) {
      return typed.toString();
    }
  }

  private static List<JavaMethod> pages(JavaClasses classes) {
    return classes.stream()
        .flatMap(it -> it.getMethods().stream())
        .filter(it -> it.isAnnotatedWith(GetMapping.class))
        .toList();
  }

  private static List<String> needy(JavaClasses classes) {
    return pages(classes).stream()
        .filter(it -> it.getParameters().stream().anyMatch(PageAddressTest::needed))
        .map(JavaMethod::getName)
        .toList();
  }

  private static boolean needed(JavaParameter parameter) {
    var type = parameter.getRawType();
    return parameter
        .tryGetAnnotationOfType(RequestParam.class)
        .filter(it -> it.required() && it.defaultValue().equals(ValueConstants.DEFAULT_NONE))
        .filter(it -> !type.isEquivalentTo(Optional.class) && !type.isAssignableTo(Map.class))
        .isPresent();
  }
}
