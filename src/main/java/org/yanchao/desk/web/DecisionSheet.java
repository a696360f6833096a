package org.yanchao.desk.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casework.CaseSummary;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;
import org.yanchao.ranking.RankingEffect;

/**
 * The paper that says how a case came out and why: for the office its record, for the applicant the
 * letter. The same for every outcome.
 *
 * @param authority name of the unit that decides
 * @param honour what is named under the programme
 * @param sections what the rules said, stage by stage
 * @param notCounted what was set aside, with reason and clause
 * @param defects what was not made good, where that ended the case
 * @param opinions the decisions addressed to the applicant
 * @param review score and place, null while they are not to be known
 * @param forApplicant whether it is the letter
 */
record DecisionSheet(
    SheetResult result,
    CaseSummary summary,
    String authority,
    String honour,
    List<Section> sections,
    List<NotCounted> notCounted,
    List<DefectView> defects,
    List<OpinionView> opinions,
    @Nullable Review review,
    @Nullable NamingView naming,
    boolean forApplicant,
    LocalDate receivedOn,
    LocalDate printedOn) {

  /** Everything the rules said of the case. */
  List<Finding> findings() {
    return sections.stream()
        .flatMap(it -> it.rows().stream())
        .map(FindingRows.Row::finding)
        .toList();
  }

  /** Whether a rule it rests on is our sample. */
  public boolean sample() {
    return findings().stream().anyMatch(Finding::sample) || (review != null && review.sample());
  }

  /** One stage; key is the last word of its message key. */
  record Section(String key, Finding.Outcome outcome, List<FindingRows.Row> rows) {}

  /** One item that does not count. */
  record NotCounted(String name, String reason, @Nullable String clause) {}

  /**
   * What the review came to.
   *
   * @param onSite points of the score that were given on site, null where none were
   * @param sample whether a rule of the score or its order is our sample
   */
  record Review(
      BigDecimal score,
      @Nullable BigDecimal onSite,
      BigDecimal preference,
      BigDecimal total,
      int rank,
      int candidates,
      int quota,
      List<RankingEffect> effects,
      boolean sample) {}

  /** Whether the case has come out at this level. */
  boolean decided() {
    return result != SheetResult.OPEN;
  }

  public String title() {
    return forApplicant ? "desk.sheet.title.applicant" : "desk.sheet.title.office";
  }
}
