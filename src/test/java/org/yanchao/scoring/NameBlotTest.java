package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanchao.candidacy.TestCandidates;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.Finding;

/** What an expert does not get to read while names are covered. */
class NameBlotTest {

  private static final Set<String> HIDDEN = Set.of("contact", "village");
  private static final FormAnswers ANSWERS =
      FormAnswers.empty().with("contact", "李慧").with("village", "小山村").with("count", "12");

  private final NameBlot blot = new NameBlot(Set.of("敦化市雁鸣种植有限公司", "雁鸣种植", "93222403MA"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "敦化市雁鸣种植有限公司",
        "雁 鸣　种\n植",
        "93222403ma",
        "９３２２２４０３ＭＡ",
        "13812345678",
        "91222403MAYC00034D",
      })
  void aNameIsFoundHoweverItIsWritten(String written) {
    assertThat(blot.over("我们是" + written + "。")).isEqualTo("我们是■■■。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"雁鸣湖边种植 12 亩", "2022-05-31", "RETURNED_GRADUATES_2", "138123456789"})
  void whatIsNoNameStays(String written) {
    assertThat(blot.over(written)).isEqualTo(written);
  }

  @Test
  void hiddenFieldsGoAndFreeOnesLoseTheNames() {
    var row = FormAnswers.empty().with("contact", "王五").with("note", "雁鸣种植的人");
    var answers =
        ANSWERS.with("summary", "雁鸣种植在此").with("choice", "雁鸣种植").withRows("people", List.of(row));

    var seen = blot.over(answers, Set.of("summary", "note"), HIDDEN);

    assertThat(seen.text("contact")).isEqualTo("■■■");
    assertThat(seen.text("village")).isEqualTo("■■■");
    assertThat(seen.text("summary")).isEqualTo("■■■在此");
    assertThat(seen.text("choice")).as("offered by the form").isEqualTo("雁鸣种植");
    assertThat(seen.text("count")).isEqualTo("12");
    assertThat(seen.rows("people").get(0).values())
        .isEqualTo(FormAnswers.empty().with("contact", "■■■").with("note", "■■■的人").values());
  }

  @Test
  void aFindingLosesTheNamesInItsFigures() {
    var finding =
        new Finding(
            "a/b",
            "1",
            null,
            true,
            java.util.Map.of("of", "雁鸣种植"),
            "30",
            "雁鸣种植",
            Finding.Outcome.MET,
            null);

    assertThat(blot.over(finding).value()).isEqualTo("■■■");
    assertThat(blot.over(finding).inputs()).isEqualTo(java.util.Map.of("of", "■■■"));
  }

  @Test
  void aCandidateIsKnownByItsNamesTheirCoresAndWhatIsHidden() {
    var candidate = TestCandidates.numbered(7, new UUID(0, 1), Instant.EPOCH);
    var words = new NameWords(List.of("吉林省", "敦化市"), List.of("公司", "有限公司"));

    assertThat(words.of(candidate, ANSWERS, HIDDEN))
        .containsExactlyInAnyOrder("基地7", "合作社7", "93220000MA00000007", "李慧", "小山村");
    assertThat(words.core("吉林敦化市雁鸣种植有限公司")).isEqualTo("雁鸣种植");
    assertThat(words.core("雁鸣种植")).isEqualTo("雁鸣种植");
  }
}
