package org.yanchao.policy;

import static org.yanchao.policy.PolicyPackTest.JILIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.yanchao.kernel.Level;

/** As many cases as one likes, judged by the county's two standards; for the benchmark. */
public final class ManyCases {

  private static final List<String> INDUSTRIES =
      List.of("SPECIALTY_CROP", "FIELD_CROP", "PROCESSING", "LIVESTOCK", "PREMISES");

  private final List<CaseFacts> cases;
  private final Evaluator evaluator = new Evaluator(JILIN);
  private final Optional<StandardTerms> pool = standard(StandardKind.POOL);
  private final Optional<StandardTerms> base = standard(StandardKind.BASE);

  public ManyCases(int count, long seed) {
    var random = new Random(seed);
    cases = Stream.generate(() -> facts(random)).limit(count).toList();
  }

  /** How many meet both standards; every condition of each case becomes a finding. */
  public int meeting() {
    var met = 0;
    for (var facts : cases) {
      var findings = evaluator.pool(pool, Level.COUNTY, facts);
      var more = evaluator.base(base, Level.COUNTY, facts, Map.of());
      var both = Finding.Outcome.of(findings) == Finding.Outcome.MET;
      met += both && Finding.Outcome.of(more) == Finding.Outcome.MET ? 1 : 0;
    }
    return met;
  }

  private static Optional<StandardTerms> standard(StandardKind kind) {
    return JILIN.sampleFor("222403", Level.COUNTY, kind);
  }

  private static CaseFacts facts(Random random) {
    return CaseFacts.builder()
        .startOn(LocalDate.of(2017, 1, 1).plusDays(random.nextInt(2000)))
        .persons(random.nextInt(90))
        .households(random.nextInt(12))
        .payPerHead(BigDecimal.valueOf(random.nextInt(20_000)))
        .scale(INDUSTRIES.get(random.nextInt(5)), BigDecimal.valueOf(random.nextInt(2_000)))
        .povertyPersons(random.nextInt(15))
        .entityType("COMPANY")
        .build();
  }
}
