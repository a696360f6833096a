package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 9, 12 and 16: what we admire differs from what we pity only in the tails. */
class SizeTest {

  private static final List<Path> PRODUCT = ProjectFiles.under("src/main/java", ".java");
  private static final List<Path> TESTS = ProjectFiles.under("src/test/java", ".java");
  private static final int LINES_OF_A_TEST_FILE = 250;

  @Test
  void nothingInTheProductIsTooLarge() {
    assertThat(PRODUCT).isNotEmpty();

    assertThat(PRODUCT.stream().flatMap(file -> facts(file).tooLarge().stream())).isEmpty();
  }

  @Test
  void noTestFileIsTooLong() {
    assertThat(TESTS).isNotEmpty();

    assertThat(TESTS)
        .filteredOn(file -> ProjectFiles.text(file).lines().count() > LINES_OF_A_TEST_FILE)
        .isEmpty();
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertThat(PRODUCT.stream().flatMap(file -> facts(file).withoutDocComment().stream()))
        .isEmpty();
  }

  @Test
  void longClassIsSeen() {
    assertThat(tooLarge("class A {\n" + "int a;\n".repeat(248) + "}")).isEmpty();
    assertThat(tooLarge("class A {\n" + "int a;\n".repeat(249) + "}"))
        .containsExactly("A.java: A has 251, allowed are 250");
  }

  @Test
  void longMethodIsSeen() {
    assertThat(tooLarge(method("", 25))).isEmpty();
    assertThat(tooLarge(method("", 26))).containsExactly("A.java: m() has 26, allowed are 25");
  }

  @Test
  void longPageMethodIsSeen() {
    assertThat(tooLarge(method("@PostMapping(\"/x\")", 8))).isEmpty();
    assertThat(tooLarge(method("@PostMapping(\"/x\")", 9)))
        .containsExactly("A.java: m() has 9, allowed are 8");
    assertThat(tooLarge(method("@GetMapping", 9)))
        .containsExactly("A.java: m() has 9, allowed are 8");
  }

  @Test
  void wideConstructorIsSeen() {
    assertThat(tooLarge("class A { A(int a, int b, int c, int d, int e) {} }")).isEmpty();
    assertThat(tooLarge("class A { A(int a, int b, int c, int d, int e, int f) {} }"))
        .containsExactly("A.java: parameters of A() has 6, allowed are 5");
  }

  @Test
  void longDelegateIsSeen() {
    var delegate = "@Component\nclass A implements JavaDelegate {\n";

    assertThat(tooLarge(delegate + "int a;\n".repeat(23) + "}")).isEmpty();
    assertThat(tooLarge(delegate + "int a;\n".repeat(24) + "}"))
        .containsExactly("A.java: A has 26, allowed are 25");
  }

  @Test
  void publicTypeWithoutCommentIsSeen() {
    assertThat(new SourceFacts("A.java", "/** Says it. */ public class A {}").withoutDocComment())
        .isEmpty();
    assertThat(Stream.of("public class A {}", "public record A() {}", "public enum A {}"))
        .allSatisfy(
            text ->
                assertThat(new SourceFacts("A.java", text).withoutDocComment())
                    .containsExactly("A.java: A"));
  }

  private static SourceFacts facts(Path file) {
    return new SourceFacts(ProjectFiles.nameOf(file), ProjectFiles.text(file));
  }

  private static List<String> tooLarge(String text) {
    return new SourceFacts("A.java", text).tooLarge();
  }

  private static String method(String annotation, int lines) {
    return "class A {\n" + annotation + " void m() {\n" + "a();\n".repeat(lines) + "}\n}";
  }
}
