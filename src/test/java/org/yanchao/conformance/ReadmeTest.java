package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages for readers lead somewhere, and what they tell to type can be typed. */
class ReadmeTest {

  private static final Path README = ProjectFiles.ROOT.resolve("README.md");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern FENCE = Pattern.compile("(?s)```\\w*\\n(.*?)```");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `.*\\| ([^|]+) \\|$");
  private static final Pattern COMMAND = Pattern.compile("(mvn|java|git) .*");

  @Test
  void everyLinkLeadsToAFile() {
    var pages = Stream.concat(Stream.of(README), ProjectFiles.under("src/docs", ".md").stream());

    assertThat(pages.flatMap(page -> dead(page, ProjectFiles.text(page)).stream())).isEmpty();
  }

  /** A page nobody is led to is a page nobody reads. */
  @Test
  void everyGuidePageStandsInTheIndex() {
    var index = ProjectFiles.ROOT.resolve("src/docs/guide/README.md");
    var linked = LINK.matcher(ProjectFiles.text(index)).results().map(it -> it.group(1)).distinct();
    var pages =
        ProjectFiles.under("src/docs/guide", ".md").stream()
            .map(it -> it.getFileName().toString())
            .filter(it -> !it.equals("README.md"));

    assertThat(linked).containsExactlyInAnyOrderElementsOf(pages.toList());
  }

  @Test
  void deadLinkIsSeen() {
    assertThat(dead(README, "[here](pom.xml) [away](https://example.org) [gone](src/gone.md#x)"))
        .containsExactly("README.md: src/gone.md");
  }

  @Test
  void everyCommandInTheReadmeIsOneOfTheThreeTools() {
    assertThat(commands(ProjectFiles.text(README)))
        .isNotEmpty()
        .allMatch(line -> COMMAND.matcher(line).matches());
  }

  @Test
  void everyCommandNeedsNothingOrTheProductionSettings() {
    var table = ProjectFiles.text(README).split("\n### Commands\n")[1].split("\n### ")[0];

    assertThat(ROW.matcher(table).results().map(row -> row.group(1)))
        .isNotEmpty()
        .allMatch(List.of("nothing", "the production settings")::contains);
  }

  @Test
  void commandOfAnotherToolIsSeen() {
    assertThat(commands("```sh\n# first\nnpm install\nmvn verify\n```"))
        .containsExactly("npm install", "mvn verify")
        .anyMatch(line -> !COMMAND.matcher(line).matches());
  }

  @Test
  void readmeSaysWhatItIsInBothLanguages() {
    var readme = ProjectFiles.text(README);

    assertThat(readme).contains("## Run it", "## Test it", "## Modules", "## 中文简介");
  }

  private static List<String> dead(Path page, String text) {
    return LINK.matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(target -> !target.matches("(https?|mailto):.*"))
        .filter(target -> !Files.exists(page.resolveSibling(target)))
        .map(target -> ProjectFiles.nameOf(page) + ": " + target)
        .toList();
  }

  private static List<String> commands(String text) {
    return FENCE
        .matcher(text)
        .results()
        .flatMap(match -> match.group(1).lines())
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
