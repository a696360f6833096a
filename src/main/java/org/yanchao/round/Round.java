package org.yanchao.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** One authority's cycle at one level, from opening to closing. */
@Entity
@Table(name = "round")
public class Round {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Column(name = "round_no")
  private String number;

  private String authority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "round_level")
  private Level level;

  private String programme;

  @Column(name = "cycle_year")
  private int cycle;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RoundStatus status = RoundStatus.OPEN;

  private String packVersion;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "base_standard_id")
  private UUID baseStandard;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "pool_standard_id")
  private UUID poolStandard;

  private @Nullable Integer quota;
  private @Nullable Integer seats;
  private @Nullable Integer adoptedQuota;

  private @Nullable String planGoal;

  private @Nullable String planDuties;

  private @Nullable String planProcedure;

  private @Nullable String planMethod;

  private @Nullable Instant planAdoptedAt;
  private @Nullable String supervisor;
  private @Nullable String secretary;

  @Version private @Nullable Long version;

  protected Round() {}

  Round(UUID id, String authority, Cycle cycle, Pins pins) {
    this.id = id;
    this.number = cycle.year() + "-" + authority + "-" + (cycle.level().ordinal() + 1);
    this.authority = authority;
    this.level = cycle.level();
    this.programme = cycle.programme();
    this.cycle = cycle.year();
    this.packVersion = pins.packVersion();
    this.baseStandard = pins.baseStandard();
    this.poolStandard = pins.poolStandard();
  }

  public UUID id() {
    return id;
  }

  public String authority() {
    return authority;
  }

  public RoundStatus status() {
    return status;
  }

  String packVersion() {
    return packVersion;
  }

  /** Why this plan cannot be adopted, empty when it can. */
  public Optional<Refusal> whyNotAdopt(ReviewPlan plan, int fewestSeats) {
    if (!status.mayBecome(RoundStatus.PLANNED)) {
      return Refusal.because("round.plan-already-adopted");
    }
    if (plan.quota() < 1) {
      return Refusal.because("round.quota-too-small");
    }
    if (plan.seats() % 2 == 0) {
      return Refusal.because("round.seats-even", plan.seats());
    }
    if (plan.seats() < fewestSeats) {
      return Refusal.because("round.seats-too-few", plan.seats(), fewestSeats);
    }
    return plan.supervisor().isBlank()
        ? Refusal.because("round.supervisor-missing")
        : Optional.empty();
  }

  void adopt(ReviewPlan plan, int fewestSeats, Instant at) {
    whyNotAdopt(plan, fewestSeats).ifPresent(Refusal::raise);
    quota = plan.quota();
    adoptedQuota = plan.quota();
    seats = plan.seats();
    planGoal = plan.goal();
    planDuties = plan.duties();
    planProcedure = plan.procedure();
    planMethod = plan.method();
    supervisor = plan.supervisor();
    secretary = plan.secretary();
    planAdoptedAt = at;
    status = RoundStatus.PLANNED;
  }

  /** Why the places cannot be changed to this number now, empty when they can. */
  public Optional<Refusal> whyNotAmend(int places, String reason, String document) {
    var open =
        EnumSet.of(
            RoundStatus.PLANNED,
            RoundStatus.FROZEN,
            RoundStatus.DRAWN,
            RoundStatus.REVIEWED,
            RoundStatus.RANKED);
    if (!open.contains(status)) {
      return Refusal.because("round.plan-not-amendable", status);
    }
    if (places < 1) {
      return Refusal.because("round.quota-too-small");
    }
    return reason.isBlank() || document.isBlank()
        ? Refusal.because("round.amendment-needs-reason-and-document")
        : Optional.empty();
  }

  void amend(int places, String reason, String document) {
    whyNotAmend(places, reason, document).ifPresent(Refusal::raise);
    quota = places;
  }

  /** Why the round cannot go there from where it is, empty when it can. */
  public Optional<Refusal> whyNotAdvance(RoundStatus target) {
    return status.mayBecome(target)
        ? Optional.empty()
        : Refusal.because("round.out-of-order", status, target);
  }

  void advance(RoundStatus target) {
    whyNotAdvance(target).ifPresent(Refusal::raise);
    status = target;
  }

  RoundView view(List<AmendmentView> amendments, @Nullable DelegationView delegation) {
    return new RoundView(
        id,
        number,
        authority,
        level,
        programme,
        cycle,
        status,
        packVersion,
        baseStandard,
        poolStandard,
        quota,
        seats,
        plan(),
        planAdoptedAt,
        amendments,
        delegation);
  }

  private @Nullable ReviewPlan plan() {
    return planAdoptedAt == null
        ? null
        : new ReviewPlan(
            adoptedQuota,
            seats,
            planGoal,
            planDuties,
            planProcedure,
            planMethod,
            supervisor,
            secretary);
  }
}
