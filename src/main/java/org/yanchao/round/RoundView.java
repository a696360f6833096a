package org.yanchao.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/**
 * A round as pages and other modules read it.
 *
 * @param number stable and readable, such as {@code 2022-222403-1}
 * @param authority org key of the unit that runs it
 * @param packVersion the pack's version it was opened with
 * @param baseStandard the standard for being named, pinned when the round was opened
 * @param poolStandard the standard for the pool, pinned likewise
 * @param quota the places now in force, null before the plan is adopted
 * @param seats experts per batch, null before the plan is adopted
 * @param plan the adopted plan as it was adopted, null before
 * @param adoptedAt when the plan was adopted, null before
 * @param amendments later changes of the places, oldest first
 * @param delegation how its review was left to the unit above, null where it was not
 */
public record RoundView(
    UUID id,
    String number,
    String authority,
    Level level,
    String programme,
    int cycle,
    RoundStatus status,
    String packVersion,
    UUID baseStandard,
    UUID poolStandard,
    @Nullable Integer quota,
    @Nullable Integer seats,
    @Nullable ReviewPlan plan,
    @Nullable Instant adoptedAt,
    List<AmendmentView> amendments,
    @Nullable DelegationView delegation) {

  /** Why this person does nothing in the review, empty when it is theirs to do. */
  public Optional<Refusal> whyNotReview(Actor actor, Role role) {
    if (delegation == null) {
      return actor.whyNot(role, authority);
    }
    return authority.equals(actor.authority())
        ? Refusal.because("round.review-left", delegation.documentNo())
        : actor.whyNot(role, delegation.reviewer()).or(delegation::whyNotBegin);
  }

  /** Why this person does not read what applicants ask of the review, empty when they may. */
  public Optional<Refusal> whyNotRead(Actor actor) {
    return delegation == null || authority.equals(actor.authority())
        ? Optional.empty()
        : delegation.whyNotBegin();
  }

  /** Org key of the unit that draws, has experts score and closes the review. */
  public String reviewer() {
    return delegation == null ? authority : delegation.reviewer();
  }
}
