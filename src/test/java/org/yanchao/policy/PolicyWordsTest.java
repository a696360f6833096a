package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.reference.Listing;

/** What the module says is said in both languages, and the pack's labels in English too. */
class PolicyWordsTest {

  @Test
  void bothBundlesSayTheSameThings() throws IOException {
    assertThat(bundle("policy_en").keySet()).isEqualTo(bundle("policy").keySet());
  }

  @Test
  void everyLabelOfEveryPackHasItsEnglish() throws IOException {
    var there = new HashSet<>(bundle("pack-labels_en").stringPropertyNames());
    there.addAll(bundle("pack-zhoushan-labels_en").stringPropertyNames());

    for (var programme : new PublishedPacks().all()) {
      assertThat(there).containsAll(labels(programme));
    }
  }

  private List<String> labels(Programme programme) {
    return Stream.of(
            programme.evidence().stream().map(it -> "evidence." + it.id()),
            programme.preferences().stream()
                .flatMap(it -> it.grounds().stream())
                .map(it -> "ground." + it.id()),
            programme.rubric().criteria().stream().map(it -> "criterion." + it.id()),
            programme.industries().stream().map(it -> "industry." + it.id()),
            programme.industries().stream().map(it -> "industry-unit." + it.id()),
            programme.entityTypes().stream().map(it -> "entity." + it.id()),
            programme.founders().stream().map(it -> "founder." + it.id()),
            programme.services().stream().map(it -> "service." + it.id()),
            programme.funds().stream().map(it -> "fund." + it.id()),
            programme.recusal().grounds().stream().map(it -> "recusal." + it.id()),
            programme.indicators().stream().filter(it -> it.unit() != null).map(this::unit))
        .flatMap(it -> it)
        .filter(it -> !it.equals("unit.years"))
        .map(it -> "pack." + programme.id() + "." + it)
        .toList();
  }

  @Test
  void everyOutcomeEffectAndTimingHasItsWord() throws IOException {
    var words = new HashSet<>(bundle("policy").stringPropertyNames());

    assertThat(words).containsAll(keys("policy.outcome", Finding.Outcome.values()));
    assertThat(words).containsAll(keys("policy.effect", Effect.values()));
    assertThat(words).containsAll(keys("policy.mechanism", Mechanism.values()));
    assertThat(words).containsAll(keys("policy.category", PreferenceCategory.values()));
    assertThat(words).containsAll(keys("policy.timing", EvidenceKind.Timing.values()));
    assertThat(words).containsAll(keys("policy.listing", Listing.values()));
    var duties = bundle("guide-duties").stringPropertyNames();
    assertThat(duties).containsAll(keys("guide.duties.every", ServiceDuty.Every.values()));
    assertThat(duties).containsAll(keys("guide.duties.kind", FundRule.Kind.values()));
    for (var programme : new PublishedPacks().all()) {
      assertThat(words).containsAll(subjects(programme));
    }
  }

  @Test
  void noTextKnowsWhatOneProgrammeNames() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.toList()) {
        var text = Files.readString(file);
        for (var programme : new PublishedPacks().all()) {
          assertThat(text).as(file.toString()).doesNotContain(programme.honour());
        }
      }
    }
  }

  private static List<String> subjects(Programme programme) {
    return programme.indicators().stream().map(it -> "policy.subject." + it.id()).toList();
  }

  private String unit(Indicator indicator) {
    return "unit." + indicator.id();
  }

  private static List<String> keys(String group, Enum<?>[] words) {
    return Stream.of(words).map(it -> group + "." + it.name()).toList();
  }

  private static Properties bundle(String name) throws IOException {
    var words = new Properties();
    var file = Path.of("src/main/resources/messages/" + name + ".properties");
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
