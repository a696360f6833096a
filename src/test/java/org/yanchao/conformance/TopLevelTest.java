package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 1: a newcomer's first look should take one breath. */
class TopLevelTest {

  private static final Set<String> ALLOWED =
      Set.of(
          "README.md",
          "LICENSE",
          "pom.xml",
          "src",
          "bpmn",
          "forms",
          "config",
          ".ci",
          ".editorconfig",
          ".gitattributes",
          ".gitignore",
          ".githooks",
          ".mvn");

  @Test
  void topLevelIsClosed() {
    assertThat(tracked()).contains("pom.xml", "src").isSubsetOf(ALLOWED);
  }

  @Test
  void newTopLevelEntryIsSeen() {
    assertThat(topLevelOf(Stream.of("docs/guide.md", "pom.xml", "src/main/java/A.java")))
        .isNotEmpty()
        .containsExactlyInAnyOrder("docs", "pom.xml", "src");
    assertThat(ALLOWED).doesNotContain("docs", "Dockerfile", "package.json");
  }

  /** What git tracks or would track; in a copy without git, what is there but for build output. */
  private static Set<String> tracked() {
    return Files.exists(ProjectFiles.ROOT.resolve(".git")) ? trackedByGit() : present();
  }

  private static Set<String> trackedByGit() {
    try {
      var git =
          new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
              .directory(ProjectFiles.ROOT.toFile())
              .start();
      return topLevelOf(new String(git.getInputStream().readAllBytes()).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> present() {
    var ignored = ProjectFiles.text(ProjectFiles.ROOT.resolve(".gitignore"));
    try (var entries = Files.list(ProjectFiles.ROOT)) {
      return topLevelOf(
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> ignored.lines().noneMatch(line -> line.equals(name + "/"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> topLevelOf(Stream<String> paths) {
    return paths.map(path -> path.split("/", 2)[0]).collect(Collectors.toUnmodifiableSet());
  }
}
