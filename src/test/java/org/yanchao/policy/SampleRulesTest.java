package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;
import org.yanchao.kernel.Refusal;
import org.yanchao.pack.PublishedPacks;

/** In production no paper goes out under a rule that no paper decides. */
class SampleRulesTest {

  private static final String JILIN = "jilin-2022@1";

  private final Programmes programmes = new PublishedPacks();
  private final SampleRules production = new SampleRules(programmes, new StandardEnvironment());

  @ParameterizedTest
  @CsvSource({
    "NOTICE, /terms/notice",
    "NAMING_DOCUMENT, /terms/registration",
    "CERTIFICATE, /numbering",
    "RESULT_LETTER, /rubric",
    "RECOMMENDATION, /terms/push"
  })
  void theRefusalNamesTheRulesThePaperRestsOn(PaperKind kind, String rule) {
    var refusal = production.whyNotIssue(JILIN, kind).orElseThrow();

    assertThat(refusal.code()).isEqualTo("policy.sample-paper");
    assertThat(String.valueOf(refusal.args().get(1))).contains(rule);
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void theDemoIssuesEveryPaperAndMarksIt(PaperKind kind) {
    var demo = new MockEnvironment();
    demo.setActiveProfiles("demo");

    var rules = new SampleRules(programmes, demo);

    assertThat(rules.whyNotIssue(JILIN, kind)).isEmpty();
    assertThat(rules.marks(JILIN, kind)).isTrue();
  }

  @Test
  void aLetterIsRefusedByTheSampleFindingsItSays() {
    var decided = finding("asOf", "吉人社发〔2022〕17号 三（六）");
    var sample = finding("county-pool/persons", null);

    assertThat(production.whyNotIssue(List.of(decided))).isEmpty();
    assertThat(production.whyNotIssue(List.of(decided, sample)).map(Refusal::args))
        .hasValue(List.of(1, "county-pool/persons"));
  }

  private static Finding finding(String rule, String clause) {
    return new Finding(
        rule, "1", clause, clause == null, Map.of(), "15", "20", Finding.Outcome.MET, null);
  }
}
