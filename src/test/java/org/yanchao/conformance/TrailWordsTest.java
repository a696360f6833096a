package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an event enters in the trail, the trail can say in words. */
class TrailWordsTest {

  private static final String KEY = "trail.";
  private static final Pattern ACTION =
      Pattern.compile("String action\\(\\)\\s*\\{\\s*return ([^;]+);");
  private static final Pattern CODE = Pattern.compile("\"([a-z][a-z.-]+)\"");

  @Test
  void everyActionOfAnEventHasItsWords() throws IOException {
    var actions = new TreeSet<String>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        actions.addAll(actions(Files.readString(source)));
      }
    }

    assertThat(actions).contains("policy.deadline-extended", "round.advanced.");
    assertThat(silent(actions, words())).isEmpty();
  }

  @Test
  void anActionWithoutWordsIsCaughtAndACodeThatIsPutTogetherNeedsAtLeastOne() {
    var source =
        "String action() {\n return \"a.told\";\n}\n public String action() { return yes"
            + " ? \"a.silent\" : \"a.began-\" + it.name(); }";

    assertThat(actions(source)).isEqualTo(List.of("a.told", "a.silent", "a.began-"));
    assertThat(silent(actions(source), Set.of("a.told", "a.began-ALL")))
        .containsExactly("a.silent");
  }

  private static Set<String> words() {
    var words = new TreeSet<String>();
    for (var key : Bundles.in(Path.of("src/main/resources/messages")).chinese().keySet()) {
      if (key.startsWith(KEY)) {
        words.add(key.substring(KEY.length()));
      }
    }
    return words;
  }

  private static List<String> actions(String source) {
    var found = new ArrayList<String>();
    var action = ACTION.matcher(source);
    while (action.find()) {
      CODE.matcher(action.group(1)).results().forEach(it -> found.add(it.group(1)));
    }
    return found;
  }

  private static List<String> silent(Iterable<String> actions, Set<String> words) {
    var silent = new ArrayList<String>();
    for (var action : actions) {
      var parts = action.endsWith(".") || action.endsWith("-");
      var said =
          parts ? words.stream().anyMatch(it -> it.startsWith(action)) : words.contains(action);
      if (!said) {
        silent.add(action);
      }
    }
    return silent;
  }
}
