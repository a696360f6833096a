package org.yanchao.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.kernel.Level;

/**
 * A level case in one line, for other modules and lists.
 *
 * @param caseNo readable number, printed on the receipt
 * @param baseName name of the base
 * @param authority org key of the unit that decides
 * @param lowerAuthority org key of the unit that recommended it, null for a filing
 * @param county org key of the county where the base operates
 * @param packVersion the version of its programme by which it is judged
 * @param parentId the case below, or for a confirmation the case that brought the project in
 */
public record CaseSummary(
    UUID id,
    String caseNo,
    UUID dossierId,
    UUID projectId,
    String baseName,
    ApplicantView applicant,
    String county,
    String authority,
    @Nullable String lowerAuthority,
    Level level,
    String programme,
    int cycle,
    String packVersion,
    @Nullable UUID parentId,
    CaseKind kind,
    boolean poolRequested,
    boolean reviewRequested,
    ReviewState reviewState,
    Instant receivedAt,
    boolean paper,
    CaseStatus status,
    Progress progress) {

  /**
   * How far the case has come.
   *
   * @param formalCheckDueOn last day of the formal check, null while its clock stands
   * @param answerDueOn last day of the applicant's answer (correction or pool-only), null if none
   * @param statusSince since when it has its status; null where that was not kept
   * @param poolVerdict last verdict on the pool conditions, null before the test
   */
  public record Progress(
      @Nullable LocalDate formalCheckDueOn,
      @Nullable LocalDate answerDueOn,
      @Nullable String poolVerdict,
      @Nullable Answer proposedAnswer,
      @Nullable Instant acceptedAt,
      @Nullable Instant endedAt,
      @Nullable Instant statusSince,
      long version) {}

  public @Nullable LocalDate formalCheckDueOn() {
    return progress.formalCheckDueOn();
  }

  public @Nullable LocalDate answerDueOn() {
    return progress.answerDueOn();
  }

  public @Nullable String poolVerdict() {
    return progress.poolVerdict();
  }

  public @Nullable Answer proposedAnswer() {
    return progress.proposedAnswer();
  }

  /** Whether the case may become a candidate of its level's round. */
  public boolean reviewable() {
    return status.inPool() && reviewState == ReviewState.IN_TIME;
  }

  /** The outcome at this level as long as naming adds nothing to it; empty while live. */
  public Optional<Outcome> outcome() {
    return status.outcome();
  }
}
