package org.yanchao.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.policy.PaperKind;

/** Opens rounds, adopts and amends their plans, and tells how far they have come. */
@Service
@Transactional
public class RoundDesk {

  private final Rounds rounds;
  private final RoundPapers papers;
  private final RoundRules rules;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  RoundDesk(
      Rounds rounds,
      RoundPapers papers,
      RoundRules rules,
      Stamp stamp,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.papers = papers;
    this.rules = rules;
    this.stamp = stamp;
    this.events = events;
  }

  /** Why this officer cannot open the round, empty when it can be opened. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOpen(Actor officer, String programme, int cycle, Level level) {
    var authority = authorityOf(officer);
    var asked = new Cycle(programme, cycle, level);
    return officer
        .whyNot(Role.CASE_OFFICER, authority)
        .or(() -> alreadyOpened(authority, asked))
        .or(() -> rules.whyNotOpen(authority, asked));
  }

  /** Opens the round of the officer's own authority; it is pinned to the rules now in force. */
  public UUID open(Actor officer, String programme, int cycle, Level level) {
    whyNotOpen(officer, programme, cycle, level).ifPresent(Refusal::raise);
    var authority = authorityOf(officer);
    var asked = new Cycle(programme, cycle, level);
    var round = new Round(stamp.id(), authority, asked, rules.pins(authority, asked));
    rounds.save(round);
    var by = officer.as(Role.CASE_OFFICER);
    events.publishEvent(new RoundOpened(round.id(), authority, level, by));
    return round.id();
  }

  /** Why this plan cannot be adopted, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAdoptPlan(Actor head, UUID id, ReviewPlan plan) {
    var round = rounds.get(head.scope(), id);
    return head.whyNot(Role.HEAD, round.authority())
        .or(() -> round.whyNotAdopt(plan, fewestSeats(round)));
  }

  /** The head adopts the plan; from now on the places are fixed. */
  public void adoptPlan(Actor head, UUID id, ReviewPlan plan) {
    var round = rounds.get(head.scope(), id);
    head.mustBe(Role.HEAD, round.authority());
    round.adopt(plan, fewestSeats(round), stamp.now());
    rounds.save(round);
    events.publishEvent(new ReviewPlanAdopted(id, plan.quota(), plan.seats(), head.as(Role.HEAD)));
  }

  /** The head changes the places by an amended plan. */
  public void amendPlan(Actor head, UUID id, int quota, String reason, String document) {
    var round = rounds.get(head.scope(), id);
    head.mustBe(Role.HEAD, round.authority());
    var before = view(round).quota();
    round.amend(quota, reason, document);
    rounds.save(round);
    var no = papers.nextAmendment(id);
    var change = new AmendmentView(no, quota, reason, document, stamp.now(), head.account());
    papers.save(new PlanAmendment(stamp.id(), id, no, change));
    events.publishEvent(new ReviewPlanAmended(id, before, quota, document, head.as(Role.HEAD)));
  }

  /** The round, for other modules. */
  @Transactional(readOnly = true)
  public RoundView show(UUID id) {
    return view(rounds.get(id));
  }

  /** The round, if it is one of the actor's authority. */
  @Transactional(readOnly = true)
  public RoundView show(Actor actor, UUID id) {
    return view(rounds.get(actor.scope(), id));
  }

  /**
   * The round, if its review is the actor's matter: of the unit that runs the round, or of the one
   * the review was left to.
   */
  @Transactional(readOnly = true)
  public RoundView showReview(Actor actor, UUID id) {
    var round = rounds.get(id);
    if (!papers.reviewCovered(actor.scope(), round)) {
      throw new NotFound("round");
    }
    return view(round);
  }

  /** The version of the rules a round goes by, without the papers that go with a round. */
  @Transactional(readOnly = true)
  public String packVersionOf(UUID id) {
    return rounds.get(id).packVersion();
  }

  /** The rounds the actor may see, newest first. */
  @Transactional(readOnly = true)
  public List<RoundView> list(Actor actor) {
    var scope = actor.scope();
    if (scope.all()) {
      return rounds.findAllByOrderByNumber().stream().map(this::view).toList();
    }
    var authority = scope.authority();
    return authority == null
        ? List.of()
        : rounds.findByAuthorityOrderByNumberDesc(authority).stream().map(this::view).toList();
  }

  /** The round of an authority, level and cycle, for other modules. */
  @Transactional(readOnly = true)
  public Optional<RoundView> find(String authority, Level level, String programme, int cycle) {
    return rounds
        .findByAuthorityAndLevelAndProgrammeAndCycle(authority, level, programme, cycle)
        .map(this::view);
  }

  /** Locks the round's row until the transaction ends, so that two ends cannot miss each other. */
  public RoundView lock(UUID id) {
    return view(rounds.findLocked(id).orElseThrow(() -> new NotFound("round")));
  }

  /** Moves the round on; the modules that did the step call this in its transaction. */
  public void advance(UUID id, RoundStatus target, Who by) {
    var round = rounds.get(id);
    round.advance(target);
    rounds.save(round);
    events.publishEvent(
        target.ended() ? new RoundClosed(id, by) : new RoundAdvanced(id, target, by));
  }

  /** Every panel has ended; a review that was left to the unit above still has to come back. */
  public void reviewed(UUID id, Who by) {
    var left = papers.delegation(id);
    left.ifPresentOrElse(
        it -> {
          it.conclude();
          papers.save(it);
        },
        () -> advance(id, RoundStatus.REVIEWED, by));
  }

  private Optional<Refusal> alreadyOpened(String authority, Cycle asked) {
    return rounds
        .findByAuthorityAndLevelAndProgrammeAndCycle(
            authority, asked.level(), asked.programme(), asked.year())
        .flatMap(round -> Refusal.because("round.already-open"));
  }

  /** Why a paper of this round is not issued, empty when it may be: in production no samples. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotIssue(UUID id, PaperKind paper) {
    return rules.whyNotIssue(show(id).packVersion(), paper);
  }

  /** Refuses a paper of this round, else says whether it has to be marked as a sample. */
  @Transactional(readOnly = true)
  public boolean issue(UUID id, PaperKind paper) {
    return rules.issue(show(id).packVersion(), paper);
  }

  private int fewestSeats(Round round) {
    var view = view(round);
    return rules.fewestSeats(view.packVersion(), view.level());
  }

  private RoundView view(Round round) {
    return papers.view(round);
  }

  private static String authorityOf(Actor officer) {
    return Optional.ofNullable(officer.authority()).orElseThrow(() -> new NotFound("authority"));
  }
}
