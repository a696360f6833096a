package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word is there in both languages, once, and every refusal says what to do next. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Bundles PRODUCT = Bundles.in(RESOURCES.resolve("messages"));
  private static final Pattern REFUSAL =
      Pattern.compile("Refusal\\s*\\.\\s*(?:because|of)\\(\\s*\"([^\"]+)\"");

  @Test
  void bundlesAreCompleteInBothLanguages() {
    assertThat(PRODUCT.chinese()).containsKey("layout.brand");
    assertThat(PRODUCT.offences()).isEmpty();
  }

  @Test
  void bundlesLieInOnePlace() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".properties"))
                  .filter(file -> !file.getParent().equals(RESOURCES.resolve("messages"))))
          .isEmpty();
    }
  }

  @Test
  void everyRefusalHasTextAndAdvice() throws IOException {
    var silent = new ArrayList<String>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        silent.addAll(silentRefusals(Files.readString(source), PRODUCT));
      }
    }

    assertThat(silent.stream().distinct().sorted()).isEmpty();
  }

  @Test
  void aRefusalWithoutAdviceIsCaught() {
    var bundles = Bundles.of(Map.of("a.properties", "refusal.a.told=x\nrefusal.a.told.todo=y\n"));
    var source = "Refusal.because(\"a.told\"); Refusal\n.of(\n\"a.silent\", 1);";

    assertThat(silentRefusals(source, bundles))
        .containsExactly("refusal.a.silent", "refusal.a.silent.todo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "k=v; ; k is missing in a_en.properties",
        " ; k=v; k is missing in a.properties",
        "k=v\\nk=w; k=v; k stands twice in a.properties",
        "k={0}; k=v; k has other places in a.properties",
        "k={0}; k=it's {0}; k needs '' for ' in a_en.properties",
        "k={0; k={0}; k is no MessageFormat in a.properties",
        "k=v; k=it''s; k shows '' in a_en.properties",
        "k=; k=v; k is empty in a.properties",
      })
  void theOffenderIsCaught(String chinese, String english, String offence) {
    var bundles =
        Bundles.of(Map.of("a.properties", lines(chinese), "a_en.properties", lines(english)));

    assertThat(bundles.offences()).containsExactly(offence);
  }

  @Test
  void aKeyOfTwoBundlesIsCaught() {
    var bundles =
        Bundles.of(
            Map.of(
                "a.properties", "k=v",
                "a_en.properties", "k=v",
                "b.properties", "k=v",
                "b_en.properties", "k=v"));

    assertThat(bundles.offences())
        .containsExactly(
            "k is in a.properties and in b.properties",
            "k is in a_en.properties and in b_en.properties");
  }

  private static List<String> silentRefusals(String source, Bundles bundles) {
    return REFUSAL
        .matcher(source)
        .results()
        .map(found -> "refusal." + found.group(1))
        .flatMap(key -> Stream.of(key, key + ".todo"))
        .filter(key -> !bundles.chinese().containsKey(key))
        .toList();
  }

  private static String lines(String text) {
    return text == null ? "" : text.replace("\\n", "\n");
  }
}
