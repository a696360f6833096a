package org.yanchao.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.Preferences;
import org.yanchao.policy.Preferences.ConfirmedGround;
import org.yanchao.policy.PriorityEffect;
import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardTerms;
import org.yanchao.review.CandidateScore;

/**
 * Turns an official score and the frozen grounds of one candidate into its line of the ranking,
 * under the standard to which the round is pinned.
 */
public final class Assessor {

  private static final String CONFIRMED = "CONFIRMED";
  private static final String PENDING = "PENDING";
  private static final String SCORE = "score";

  private final Programme programme;
  private final StandardTerms standard;
  private final Preferences preferences;

  /** Judges by these rules. */
  public Assessor(Programme programme, StandardTerms standard, PriorityRules rules) {
    this.programme = programme;
    this.standard = standard;
    this.preferences = new Preferences(programme, standard.preferences(), rules);
  }

  /**
   * One frozen ground of a candidate.
   *
   * @param status what the officer found: confirmed, refused or pending
   * @param onDay its date, null where it has none
   */
  public record Ground(
      PreferenceCategory category, String ground, String status, @Nullable LocalDate onDay) {}

  /** What is judged: an official score, and the candidate as it was frozen. */
  public record Judged(CandidateScore score, CandidateView candidate, List<Ground> grounds) {}

  /**
   * The candidate's line, without a place yet.
   *
   * @param openCounts whether open grounds count as confirmed: only to see if they could matter
   */
  public RankingRow row(Judged judged, boolean openCounts) {
    var acting = acting(judged, openCounts);
    var score = judged.score().score().setScale(2, RoundingMode.HALF_UP);
    var points = preferences.points(acting).setScale(2, RoundingMode.HALF_UP);
    var total = score.add(points);
    return new RankingRow(
        0,
        false,
        judged.candidate().id(),
        judged.candidate().caseId(),
        judged.candidate().projectId(),
        judged.candidate().baseName(),
        judged.score().sheets(),
        score,
        points,
        total,
        preferences.ranksFirstInBand(acting),
        preferences.breaksTie(acting),
        meetsMinimum(judged.candidate().facts(), total),
        effects(judged, acting));
  }

  /** The lowest total asked for, null where the standard asks for none. */
  @Nullable BigDecimal minimum() {
    return Evaluator.asked(standard, SCORE).orElse(null);
  }

  private boolean meetsMinimum(CaseFacts facts, BigDecimal total) {
    var known = facts.with().score(total).build();
    var findings =
        new Evaluator(programme).reviewed(Optional.of(standard), standard.level(), known);
    return Finding.Outcome.of(findings) == Finding.Outcome.MET;
  }

  private List<ConfirmedGround> acting(Judged judged, boolean openCounts) {
    return judged.grounds().stream()
        .filter(it -> confirmed(it) || openCounts && it.status().equals(PENDING))
        .filter(it -> holds(it, judged.candidate()))
        .map(it -> new ConfirmedGround(it.category(), it.ground()))
        .toList();
  }

  private static boolean confirmed(Ground ground) {
    return ground.status().equals(CONFIRMED);
  }

  /**
   * A commendation after the freeze, or a head-count below what the standard asks, is no ground.
   */
  private boolean holds(Ground ground, CandidateView candidate) {
    var frozenOn = BusinessClock.dayOf(candidate.frozenAt());
    var onDay = ground.onDay();
    if (ground.category() == PreferenceCategory.COMMENDATION
        && (onDay == null || onDay.isAfter(frozenOn))) {
      return false;
    }
    var least = preferences.leastFor(ground.category());
    var indicator = countedBy(ground);
    return least == null
        || indicator == null
        || candidate.facts().number(indicator).filter(it -> it.compareTo(least) >= 0).isPresent();
  }

  private @Nullable String countedBy(Ground ground) {
    return programme.preference(ground.category()).stream()
        .flatMap(it -> it.grounds().stream())
        .filter(it -> it.id().equals(ground.ground()))
        .map(Programme.Ground::indicator)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .flatMap(programme::indicator)
        .map(org.yanchao.policy.Indicator::reads)
        .orElse(null);
  }

  private List<RankingEffect> effects(Judged judged, List<ConfirmedGround> acting) {
    var lines = new ArrayList<RankingEffect>();
    for (var effect : preferences.effects(acting)) {
      lines.add(line(effect, statusOf(judged, effect)));
    }
    judged.grounds().stream()
        .filter(it -> !acting.contains(new ConfirmedGround(it.category(), it.ground())))
        .map(this::idle)
        .forEach(lines::add);
    return List.copyOf(lines);
  }

  private static String statusOf(Judged judged, PriorityEffect effect) {
    return judged.grounds().stream()
        .filter(it -> it.category() == effect.category() && it.ground().equals(effect.ground()))
        .map(Ground::status)
        .findFirst()
        .orElse(CONFIRMED);
  }

  private static RankingEffect line(PriorityEffect effect, String status) {
    return new RankingEffect(
        effect.category().name(),
        effect.ground(),
        status,
        effect.mechanism().name(),
        effect.effect().name(),
        effect.counted(),
        effect.points(),
        effect.clause());
  }

  private RankingEffect idle(Ground ground) {
    var clause = programme.preference(ground.category()).map(programme::cite).orElse(null);
    return new RankingEffect(
        ground.category().name(),
        ground.ground(),
        ground.status(),
        "",
        Effect.NONE.name(),
        false,
        BigDecimal.ZERO,
        clause);
  }
}
