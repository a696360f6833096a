package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refused;
import org.yanchao.policy.StandardKind;
import org.yanchao.round.ReviewPlan;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.CriterionView;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** Sets the stage of 敦化's county round: standards sent, plan adopted, experts in the library. */
public class ReviewStage {

  public static final String DUNHUA = "222403";
  public static final String YANBIAN = "222400";
  public static final Actor OFFICER = staff("j1", Role.CASE_OFFICER, DUNHUA);
  public static final Actor HEAD = staff("f1", Role.HEAD, DUNHUA);
  public static final Actor SECRETARY = staff("m1", Role.REVIEW_SECRETARY, DUNHUA);
  private static final Instant DRAW_DAY = Instant.parse("2022-08-24T01:00:00Z");

  private final StandardDesk standards;
  private final RoundDesk rounds;
  private final CandidateDesk candidates;
  private final ExpertDesk experts;
  private final BusinessClock clock;

  ReviewStage(
      StandardDesk standards,
      RoundDesk rounds,
      CandidateDesk candidates,
      ExpertDesk experts,
      BusinessClock clock) {
    this.standards = standards;
    this.rounds = rounds;
    this.candidates = candidates;
    this.experts = experts;
    this.clock = clock;
  }

  public static Actor staff(String account, Role role, String authority) {
    return new Actor(account, Set.of(role), authority, null, false);
  }

  public static Actor expert(UUID expert) {
    return new Actor("e", Set.of(Role.EXPERT), null, expert, false);
  }

  public void standards() {
    clock.moveTo(DRAW_DAY);
    for (var kind : StandardKind.values()) {
      var key = new StandardKey("jilin-2022", Level.COUNTY, kind);
      var id = standards.draft(OFFICER, key, Set.of());
      standards.issue(HEAD, id, "敦人社发〔2022〕" + (kind.ordinal() + 5) + "号");
      standards.send(OFFICER, id);
    }
  }

  /** A round with an adopted plan of this many seats. */
  public UUID planned(int seats) {
    standards();
    var round = rounds.open(OFFICER, "jilin-2022", 2022, Level.COUNTY);
    rounds.adoptPlan(HEAD, round, plan(2, seats));
    return round;
  }

  /** The candidates of a round by id, in the order of their numbers. */
  public List<UUID> cast(UUID round) {
    return candidates.candidates(round).stream().map(CandidateView::id).toList();
  }

  /** A round whose candidates and grounds are frozen. */
  public UUID frozen(int seats) {
    var round = planned(seats);
    candidates.freeze(OFFICER, round);
    candidates.confirmGrounds(OFFICER, round);
    return round;
  }

  public static ReviewPlan plan(int quota, int seats) {
    return new ReviewPlan(quota, seats, "目标", "分工", "流程", "办法", "监督员甲", "m1");
  }

  /** Experts of a library, two of each employer. */
  public List<UUID> experts(String library, int count) {
    var registered = new ArrayList<UUID>();
    for (var i = 0; i < count; i++) {
      var entry = new ExpertEntry(library + "专家" + i, library + "单位" + i / 2, "农业", "a" + i, null);
      var id = experts.register(staff("j", Role.CASE_OFFICER, library), library, entry);
      experts.approve(staff("f", Role.HEAD, library), id);
      registered.add(id);
    }
    return registered;
  }

  /** A total split over the criteria from the top, as the story leaves free. */
  public static Map<String, String> points(List<CriterionView> criteria, String total) {
    var rest = new BigDecimal(total);
    var points = new TreeMap<String, String>();
    for (var line : criteria) {
      var given = rest.min(line.max());
      points.put(line.id(), given.toPlainString());
      rest = rest.subtract(given);
    }
    return points;
  }

  public static void assertRefused(ThrowingCallable act, String code) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(code);
  }
}
