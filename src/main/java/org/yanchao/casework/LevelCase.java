package org.yanchao.casework;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** One dossier at one level: its requests, where it stands and whose clock runs. */
@Entity
@Table(name = "level_case")
@NamedInterface("desks")
public class LevelCase {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Embedded private CaseOrigin origin;
  private String authority;
  private @Nullable String lowerAuthority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private CaseStatus status;

  private boolean poolRequested;
  @Embedded private ReviewRequest review;
  private @Nullable String poolVerdict;
  private boolean auditBegun;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable Answer proposedAnswer;

  @Embedded private CaseClock clock;
  private @Nullable Instant acceptedAt;
  private @Nullable Instant endedAt;
  private @Nullable Instant statusSince;
  @Version private Long version;

  protected LevelCase() {}

  private LevelCase(UUID id, CaseOrigin origin, String authority, CaseStatus status) {
    this.id = id;
    this.origin = origin;
    this.authority = authority;
    this.status = status;
  }

  /** A filing by the applicant, on line or on paper. */
  public static LevelCase filed(UUID id, CaseOrigin origin, Filing filing, CaseClock clock) {
    var filed = new LevelCase(id, origin, filing.authority(), CaseStatus.SUBMITTED);
    filed.poolRequested = filing.requests().pool();
    filed.review =
        filing.requests().review()
            ? ReviewRequest.asked(filing.receivedAt())
            : ReviewRequest.none();
    filed.clock = clock;
    return filed;
  }

  /** The next level's case; it carries both requests if the one below still stands. */
  public LevelCase recommendTo(UUID newId, String caseNo, String upperAuthority, Level upper) {
    var above =
        new LevelCase(
            newId,
            origin.recommended(caseNo, id, upper),
            upperAuthority,
            CaseStatus.PACKAGE_RECEIVED);
    above.lowerAuthority = authority;
    above.poolRequested = true;
    above.review =
        review.stands() ? ReviewRequest.asked(origin.receivedAt()) : ReviewRequest.none();
    above.clock = CaseClock.idle();
    return above;
  }

  /** Why the case cannot take this step now, empty when it can. */
  public Optional<Refusal> whyNot(CaseStatus target) {
    return status.mayBecome(target) ? Optional.empty() : Refusal.because("casework.wrong-step");
  }

  void become(CaseStatus target) {
    whyNot(target).ifPresent(Refusal::raise);
    status = target;
    statusSince = null;
  }

  /** The moment of the save is when a new status began. */
  void settledAt(Instant now) {
    if (statusSince == null) {
      statusSince = now;
    }
  }

  void end(CaseStatus target, Instant at) {
    become(target);
    clock.finish();
    endedAt = at;
  }

  void accept(Instant at) {
    become(CaseStatus.ACCEPTED);
    clock.finish();
    acceptedAt = at;
  }

  /** Hands the case over with its time of receipt; the clock of the formal check goes on. */
  void handTo(String competent) {
    if (status != CaseStatus.SUBMITTED) {
      Refusal.of("casework.wrong-step").raise();
    }
    authority = competent;
  }

  /** Goes on with the pool alone. */
  void onlyPool() {
    become(CaseStatus.ACCEPTED);
    clock.finish();
    poolRequested = true;
  }

  /** A pooled case of this cycle also asks for the review. */
  void askReview(Instant at) {
    review = ReviewRequest.asked(at);
  }

  void reviewBecomes(ReviewState found) {
    review.become(found);
  }

  /** Whether anything is left to go on with. */
  public boolean somethingLeft() {
    return poolRequested || review.stands();
  }

  void poolTested(String verdict) {
    poolVerdict = verdict;
  }

  void propose(Answer answer) {
    become(CaseStatus.ANSWER_PROPOSED);
    proposedAnswer = answer;
  }

  /** The package is complete: the audit begins, or goes on after a return. */
  void audit() {
    become(CaseStatus.UNDER_AUDIT);
    auditBegun = true;
  }

  public CaseClock clock() {
    return clock;
  }

  public CaseOrigin origin() {
    return origin;
  }

  public ReviewRequest review() {
    return review;
  }

  public boolean auditBegun() {
    return auditBegun;
  }

  public Optional<Answer> proposedAnswer() {
    return Optional.ofNullable(proposedAnswer);
  }

  /** Where the head's "no" sends a proposal to answer “below conditions” back to. */
  CaseStatus workStatus() {
    return origin.kind() == CaseKind.RECOMMENDED ? CaseStatus.UNDER_AUDIT : CaseStatus.ACCEPTED;
  }

  public UUID id() {
    return id;
  }

  public String authority() {
    return authority;
  }

  public Optional<String> lowerAuthority() {
    return Optional.ofNullable(lowerAuthority);
  }

  public CaseStatus status() {
    return status;
  }

  public boolean poolRequested() {
    return poolRequested;
  }

  public Optional<String> poolVerdict() {
    return Optional.ofNullable(poolVerdict);
  }

  @Nullable Instant acceptedAt() {
    return acceptedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  @Nullable Instant statusSince() {
    return statusSince;
  }

  long version() {
    return version;
  }
}
