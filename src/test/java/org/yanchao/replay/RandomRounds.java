package org.yanchao.replay;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.decision.DecisionResult;
import org.yanchao.decision.DecisionView;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Level;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.Preferences;
import org.yanchao.policy.Preferences.ConfirmedGround;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardTerms;
import org.yanchao.ranking.Assessor;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RoundRules;
import org.yanchao.replay.RoundRecord.Entry;
import org.yanchao.replay.RoundRecord.Sheet;
import org.yanchao.review.CandidateScore;
import org.yanchao.scoring.Tally;

/** Finished rounds nobody has held, made and locked the way the desks do it. */
final class RandomRounds {

  static final Programme JILIN = new PublishedPacks().newest("jilin-2022");

  private static final Instant FROZEN = Instant.parse("2022-08-19T06:00:00Z");
  private static final List<String> COUNTIES = List.of("222403", "222406", "220421");
  private static final List<String> FOUND = List.of("CONFIRMED", "REFUSED", "PENDING");

  private final Random random;
  private final RoundRules rules;
  private final int seats;

  private RandomRounds(long seed) {
    this.random = new Random(seed);
    var county = COUNTIES.get(random.nextInt(COUNTIES.size()));
    var standard = JILIN.sampleFor(county, Level.COUNTY, StandardKind.BASE).orElseThrow();
    this.rules = new RoundRules(JILIN, standard, RandomRounds::table);
    this.seats = 3 + 2 * random.nextInt(3);
  }

  static RoundRecord round(long seed) {
    return new RandomRounds(seed).round();
  }

  /** The decision table as the paper reads. */
  static Effect table(Programme programme, PreferenceCategory category, Mechanism mechanism) {
    return switch (mechanism) {
      case POINTS -> Effect.ADD_POINTS;
      case RELIEF -> Effect.LOWER_THRESHOLD;
      case PRIORITY -> Effect.RANK_FIRST_IN_BAND;
      case TIE_BREAK -> Effect.BREAK_TIE;
      case NONE -> Effect.NONE;
    };
  }

  private RoundRecord round() {
    var entries = new ArrayList<Entry>();
    for (int no = 0; no < 1 + random.nextInt(12); no++) {
      entries.add(entry(no));
    }
    return locked(rules, 1 + random.nextInt(4), entries);
  }

  /** As the desk locks it: rows ordered, written, read back. */
  static RoundRecord locked(RoundRules rules, int quota, List<Entry> entries) {
    var assessor = rules.assessor();
    var rows = RankOrder.of(entries.stream().map(it -> assessor.row(it.judged(), false)).toList());
    var line = RankOrder.Line.of(rows, quota);
    var decided =
        rows.stream()
            .filter(it -> line.above().contains(it.caseId()) || line.tied().contains(it.caseId()))
            .map(it -> item(it, line.tied().contains(it.caseId())))
            .toList();
    return new RoundRecord(
        rules,
        quota,
        entries,
        Json.read(Json.write(rows), new TypeReference<>() {}),
        true,
        decided);
  }

  private static DecisionView.Item item(RankingRow row, boolean tied) {
    return new DecisionView.Item(
        row.caseId(), row.baseName(), row.rank(), DecisionResult.NAME, tied ? "equal" : "");
  }

  private Entry entry(int no) {
    var grounds = grounds();
    var facts = facts();
    var sheets = new ArrayList<Sheet>();
    for (int seat = 0; seat < seats; seat++) {
      var points = points();
      sheets.add(
          new Sheet(points, points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
    var candidate = candidate(no, facts, findings(facts, grounds));
    return new Entry(new Assessor.Judged(score(candidate, sheets), candidate, grounds), sheets);
  }

  private List<Assessor.Ground> grounds() {
    var grounds = new ArrayList<Assessor.Ground>();
    for (var preference : JILIN.preferences()) {
      for (var ground : preference.grounds()) {
        if (random.nextInt(5) == 0) {
          var day =
              random.nextBoolean() ? LocalDate.of(2022, 8, 17).plusDays(random.nextInt(5)) : null;
          var found = FOUND.get(random.nextInt(3));
          grounds.add(new Assessor.Ground(preference.category(), ground.id(), found, day));
        }
      }
    }
    return grounds;
  }

  private CaseFacts facts() {
    return CaseFacts.builder()
        .startOn(LocalDate.of(2017, 1, 1).plusDays(random.nextInt(1500)))
        .persons(30 + random.nextInt(50))
        .households(3 + random.nextInt(20))
        .payPerHead(BigDecimal.valueOf(3000 + random.nextInt(20000)))
        .scale("PROCESSING", BigDecimal.valueOf(200 + random.nextInt(2000)))
        .povertyPersons(random.nextInt(20))
        .build();
  }

  private List<Finding> findings(CaseFacts facts, List<Assessor.Ground> grounds) {
    var confirmed =
        grounds.stream()
            .filter(it -> it.status().equals("CONFIRMED"))
            .map(it -> new ConfirmedGround(it.category(), it.ground()))
            .toList();
    var relief =
        new Preferences(JILIN, rules.standard().preferences(), rules.table()).relief(confirmed);
    return new Evaluator(JILIN).base(Optional.of(rules.standard()), Level.COUNTY, facts, relief);
  }

  /** Few different totals, so that ties are frequent. */
  private Map<String, BigDecimal> points() {
    var points = new LinkedHashMap<String, BigDecimal>();
    var least = random.nextInt(3);
    for (var criterion : JILIN.rubric().criteria()) {
      var cents = criterion.points().intValue() * 60 + 25 * random.nextInt(3) * least;
      points.put(criterion.id(), BigDecimal.valueOf(cents, 2));
    }
    return points;
  }

  private static CandidateScore score(CandidateView candidate, List<Sheet> sheets) {
    var totals = sheets.stream().map(Sheet::total).toList();
    var tally = new Tally(JILIN.aggregation().trimFrom(), 3);
    return new CandidateScore(
        candidate.id(),
        candidate.caseId(),
        candidate.projectId(),
        candidate.baseName(),
        tally.score(totals),
        totals,
        tally.method(totals.size()),
        CandidateState.IN_REVIEW,
        null);
  }

  static CandidateView candidate(int no, CaseFacts facts, List<Finding> findings) {
    return new CandidateView(
        new UUID(10, no),
        new UUID(1, 1),
        new UUID(11, no),
        new UUID(12, no),
        new UUID(13, no),
        "case " + no,
        "D" + no,
        "company " + no,
        "222403",
        no,
        0,
        false,
        facts,
        findings,
        List.of(),
        true,
        null,
        CandidateState.IN_REVIEW,
        FROZEN);
  }

  /** The same round under another standard, to be locked again. */
  static RoundRules under(RoundRecord round, StandardTerms standard) {
    return new RoundRules(round.rules().programme(), standard, round.rules().table());
  }
}
