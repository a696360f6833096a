package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.ReviewState;
import org.yanchao.document.Paper;
import org.yanchao.document.PdfPress;
import org.yanchao.document.TestPress;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;

/** Whatever becomes of a case, its sheet says so: every status, every later step, every paper. */
class SheetResultTest {

  private static final PdfPress PRESS =
      TestPress.with("desk-sheet", "desk", "policy", "policy-findings", "submission", "naming");

  @ParameterizedTest(name = "{0}, last step {1}: {2}")
  @CsvSource({
    "POOLED, , POOLED",
    "POOLED, candidate, IN_REVIEW",
    "CONFIRMED, candidate, IN_REVIEW",
    "POOLED, on-notice, ON_NOTICE",
    "POOLED, suspended, ON_NOTICE",
    "POOLED, cleared, ON_NOTICE",
    "POOLED, kept, NOT_NAMED",
    "CONFIRMED, kept, NOT_NAMED",
    "POOLED, removed, OFF_NOTICE",
    "POOLED, not-candidate, NOT_CANDIDATE",
    "NOT_ACCEPTED, , NOT_ACCEPTED",
    "BELOW_CONDITIONS, , BELOW_CONDITIONS",
    "WITHDRAWN, candidate, WITHDRAWN",
    "REMOVED, kept, REMOVED"
  })
  void theLastStepTellsHowAProjectInThePoolStands(
      CaseStatus status, String step, SheetResult result) {
    var steps = step == null ? List.<String>of() : List.of("candidate", step);

    assertThat(SheetResult.of(status, false, steps)).isEqualTo(result);
  }

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void everyStatusHasItsResultAndOnlyALiveCaseIsOpen(CaseStatus status) {
    var result = SheetResult.of(status, false, List.of());

    assertThat(result == SheetResult.OPEN).isEqualTo(status.outcome().isEmpty());
    assertThat(SheetResult.of(status, true, List.of()) == SheetResult.NAMED)
        .isEqualTo(status.inPool());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "OPEN, 办理中。, 尚未作出结果",
    "POOLED, 已进入培育库。, 纳入培育库培育",
    "IN_REVIEW, 参评中。, 评审尚未结束",
    "ON_NOTICE, 拟命名（公示中）。, 拟命名为返乡入乡创业基地",
    "NAMED, 已命名。, 命名为返乡入乡创业基地",
    "NOT_NAMED, 未获本年度命名（继续在库培育）。, 本年度未予命名",
    "OFF_NOTICE, 公示后未予命名（继续在库培育）。, 退出本年度命名",
    "NOT_CANDIDATE, 未参加本年度评审（继续在库培育）。, 不符合参评条件",
    "NOT_ACCEPTED, 不予受理。, 不符合受理要求",
    "BELOW_CONDITIONS, 未达入库条件。, 未达到入库条件",
    "WITHDRAWN, 已撤回。, 由申报单位撤回",
    "REMOVED, 已出库。, 原因见下面的办理意见"
  })
  void everyResultIsPrintedWithItsReasonAndWhatIsNext(
      SheetResult result, String said, String reason) {
    var letter = TestPress.text(PRESS.print(Paper.chinese("desk/paper-sheet", sheet(result))));

    assertThat(letter)
        .contains("结果告知书", said, reason, "办理意见", "现场与材料不符", "下一步")
        .doesNotContain("??");
  }

  @Test
  void noResultIsLeftOutOfTheTable() throws NoSuchMethodException {
    var table =
        getClass()
            .getDeclaredMethod(
                "everyResultIsPrintedWithItsReasonAndWhatIsNext",
                SheetResult.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class);

    assertThat(table.value())
        .extracting(it -> SheetResult.valueOf(it.substring(0, it.indexOf(','))))
        .containsExactly(SheetResult.values());
  }

  @Test
  void aScoreUnderSampleRulesMarksASheetWhoseFindingsAreDecided() {
    var decided = ((DecisionSheet) sheet(SheetResult.NAMED).get("sheet"));

    assertThat(decided.sample()).isFalse();
    assertThat(scored(decided, false).sample()).isFalse();
    assertThat(scored(decided, true).sample()).isTrue();
  }

  private static DecisionSheet scored(DecisionSheet it, boolean sample) {
    var ten = BigDecimal.TEN;
    return new DecisionSheet(
        it.result(),
        it.summary(),
        it.authority(),
        it.honour(),
        it.sections(),
        it.notCounted(),
        it.defects(),
        it.opinions(),
        new DecisionSheet.Review(ten, null, ten, ten, 1, 1, 1, List.of(), sample),
        it.naming(),
        it.forApplicant(),
        it.receivedOn(),
        it.printedOn());
  }

  private static Map<String, Object> sheet(SheetResult result) {
    var opinion =
        new OpinionView(
            new UUID(1, 1),
            OpinionKind.REMOVAL,
            "现场与材料不符",
            new Who("222403-f1", "HEAD", "222403"),
            Instant.parse("2022-09-01T02:00:00Z"));
    return Map.of(
        "sheet",
        new DecisionSheet(
            result,
            summary(),
            "敦化市",
            "返乡入乡创业基地",
            List.of(),
            List.of(),
            List.of(),
            List.of(opinion),
            null,
            null,
            true,
            LocalDate.of(2022, 7, 18),
            LocalDate.of(2022, 9, 16)));
  }

  private static CaseSummary summary() {
    var id = new UUID(1, 1);
    var applicant = new ApplicantView(id, "93222403MAYC00018H", "敦化市雁鸣合作社", "COOPERATIVE", null);
    var progress = new CaseSummary.Progress(null, null, null, null, null, null, null, 0);
    return new CaseSummary(
        id,
        "2022-222403-0001",
        id,
        id,
        "归牧肉牛创业基地",
        applicant,
        "222403",
        "222403",
        null,
        Level.COUNTY,
        "jilin-2022",
        2022,
        "jilin-2022@1",
        null,
        CaseKind.FIRST,
        true,
        true,
        ReviewState.IN_TIME,
        Instant.parse("2022-07-18T02:00:00Z"),
        false,
        CaseStatus.POOLED,
        progress);
  }
}
