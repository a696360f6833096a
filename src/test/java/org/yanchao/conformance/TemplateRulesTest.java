package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words belong to the bundles, behaviour to files that a security policy can trust. */
class TemplateRulesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path TEMPLATES = RESOURCES.resolve("templates");

  @Test
  void everyTemplateKeepsTheRules() throws IOException {
    var rules = new TemplateRules(directories(), Bundles.in(RESOURCES.resolve("messages")));
    var found = new ArrayList<String>();
    var seen = new HashSet<String>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var path = TEMPLATES.relativize(file).toString().replace('\\', '/');
        seen.add(path);
        found.addAll(rules.offences(path, Files.readString(file)));
      }
    }

    assertThat(seen).contains("layout/page.html", "desk/home.html");
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "desk/a.html; <p>雁巢</p>; desk/a.html: Chinese text",
        "desk/a.html; <p style=\"color:red\">; desk/a.html: inline style",
        "desk/a.html; <p th:styleappend=\"${x}\">; desk/a.html: inline style",
        "desk/a.html; <script>go()</script>; desk/a.html: inline script",
        "desk/a.html; <a href=\"javascript:go()\">; desk/a.html: inline script",
        "desk/a.html; <b onclick=\"go()\">; desk/a.html: handler attribute",
        "desk/a.html; <b hx-on:click=\"go()\">; desk/a.html: handler attribute",
        "desk/a.html; <img src=\"https://example.org/a.png\">; desk/a.html: other host",
        "desk/a.html; <p th:utext=\"${x}\">; desk/a.html: unescaped text",
        "desk/a.html; <p th:text=\"#{no.such}\">; desk/a.html: no text for no.such",
        "desk/a.html; <p th:text=\"#{zh.only}\">; desk/a.html: no text for zh.only",
        "desk/a.html; <p th:text=\"#{|no.${x}|}\">; desk/a.html: no text like no.${x}",
        "desk/a.html; <form method=\"post\"><b></b></form>; desk/a.html: form without key",
        "desk/a.html; <th scope=\"col\" th:text=\"#{a.b}\"><td class=\"yc-number\""
            + " th:attr=\"data-label=#{a.b}\">; desk/a.html: head beside its figures #{a.b}",
        "layer/a.html; <p></p>; layer/a.html: no module of this name",
        "a.html; <p></p>; a.html: no module of this name",
      })
  void theOffenderIsCaught(String path, String text, String offence) {
    assertThat(SAMPLE.offences(path, text)).containsExactly(offence);
  }

  @Test
  void anHonestTemplateIsLeftAlone() {
    var text =
        "<script th:src=\"@{/js/a.js}\" defer></script><p th:text=\"#{a.b(${n})}\""
            + " class=\"on\" th:title=\"#{|a.${x}|}\">once = \"on\"</p>"
            + "<form method=\"get\"></form><form method=\"post\"><input name=\"_key\"></form>";

    assertThat(SAMPLE.offences("desk/a.html", text)).isEmpty();
  }

  private static final TemplateRules SAMPLE =
      new TemplateRules(
          Set.of("desk"),
          Bundles.of(
              Map.of("a.properties", "a.b=x {0}\nzh.only=x", "a_en.properties", "a.b=x {0}")));

  private static Set<String> directories() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of("src/main/java/org/yanchao"))) {
      var names =
          modules
              .filter(Files::isDirectory)
              .map(module -> module.getFileName().toString())
              .collect(Collectors.toSet());
      names.addAll(Set.of("layout", "error"));
      return names;
    }
  }
}
