package org.yanchao.policy;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Finding.Outcome;
import org.yanchao.policy.Indicator.Direction;
import org.yanchao.policy.Indicator.Stage;

/**
 * The one place that compares a case with a standard. Pure: the same facts and the same standard
 * always give the same findings, and what is unknown is undecidable, never missed.
 */
public final class Evaluator {

  /** Input of a head-count that says whether the founder is in it. */
  static final String COUNTS_FOUNDER = "countsFounder";

  /** Input that says by which factor a threshold was lowered. */
  public static final String RELIEF = "relief";

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Programme programme;

  public Evaluator(Programme programme) {
    this.programme = programme;
  }

  /** Every pool condition; one undecidable finding while no standard is in force. */
  public List<Finding> pool(Optional<StandardTerms> standard, Level level, CaseFacts facts) {
    return judge(standard, level, StandardKind.POOL, it -> filed(it, facts, Map.of()));
  }

  /**
   * Every naming condition that can be tested before the review.
   *
   * @param relief factor by indicator, from confirmed grounds
   */
  public List<Finding> base(
      Optional<StandardTerms> standard,
      Level level,
      CaseFacts facts,
      Map<String, BigDecimal> relief) {
    return judge(standard, level, StandardKind.BASE, it -> filed(it, facts, relief));
  }

  /** The naming conditions that need the review's result, such as the least score. */
  public List<Finding> reviewed(Optional<StandardTerms> standard, Level level, CaseFacts facts) {
    return judge(
        standard, level, StandardKind.BASE, it -> staged(it, Stage.REVIEW, facts, Map.of()));
  }

  /** The figure a standard asks of one indicator, empty where it asks for none. */
  public static Optional<BigDecimal> asked(StandardTerms standard, String indicator) {
    return standard.conditions().stream()
        .filter(it -> it.indicator().equals(indicator))
        .flatMap(it -> Optional.ofNullable(it.threshold()).stream())
        .findFirst();
  }

  private List<Finding> judge(
      Optional<StandardTerms> standard,
      Level level,
      StandardKind kind,
      Function<StandardTerms, List<Finding>> test) {
    return standard.map(test).orElseGet(() -> List.of(missing(level, kind)));
  }

  private List<Finding> filed(
      StandardTerms standard, CaseFacts facts, Map<String, BigDecimal> relief) {
    return staged(standard, Stage.FILING, facts, relief);
  }

  private List<Finding> staged(
      StandardTerms standard, Stage stage, CaseFacts facts, Map<String, BigDecimal> relief) {
    return standard.conditions().stream()
        .filter(
            it -> programme.indicator(it.indicator()).map(Indicator::stage).orElse(stage) == stage)
        .map(it -> test(standard, it, facts, relief.getOrDefault(it.indicator(), BigDecimal.ONE)))
        .toList();
  }

  private Finding missing(Level level, StandardKind kind) {
    var rule = level.word() + "/" + (kind == StandardKind.POOL ? "pool-standard" : "base-standard");
    return new Finding(
        rule, version(), null, false, Map.of(), null, null, Outcome.UNDECIDABLE, null);
  }

  private String version() {
    return programme.pin();
  }

  private Finding test(
      StandardTerms standard, Condition condition, CaseFacts facts, BigDecimal factor) {
    var report = new Report(standard, condition.indicator());
    var known = programme.indicator(condition.indicator());
    if (known.isEmpty()) {
      return report.undecidable(null);
    }
    var indicator = known.get();
    return switch (indicator.measure()) {
      case NUMBER -> number(report, indicator, condition.threshold(), facts, factor);
      case BY_GROUP -> byGroup(report, indicator, condition, facts, factor);
      case YEARS -> years(report, indicator, condition.threshold(), facts);
      case WORD -> word(report, indicator, condition, facts);
      case FLAG -> flag(report, indicator, condition, facts);
    };
  }

  private Finding number(
      Report report,
      Indicator indicator,
      @Nullable BigDecimal asked,
      CaseFacts facts,
      BigDecimal factor) {
    if (asked == null) {
      return report.undecidable(null);
    }
    var threshold = indicator.direction() == Direction.AT_MOST ? asked : asked.multiply(factor);
    if (factor.compareTo(BigDecimal.ONE) != 0) {
      report.input(RELIEF, plain(factor));
    }
    if (indicator.countsFounder() != null) {
      report.input(COUNTS_FOUNDER, indicator.countsFounder().toString());
    }
    var value = facts.number(indicator.reads());
    if (value.isEmpty()) {
      return report.undecidable(plain(threshold));
    }
    report.input(indicator.reads(), plain(value.get()));
    var gap = gap(indicator, threshold, value.get());
    return report.decided(
        plain(threshold), plain(value.get()), gap.signum() > 0 ? plain(gap) : null);
  }

  private static BigDecimal gap(Indicator indicator, BigDecimal threshold, BigDecimal value) {
    return indicator.direction() == Direction.AT_MOST
        ? value.subtract(threshold)
        : threshold.subtract(value);
  }

  private Finding byGroup(
      Report report, Indicator indicator, Condition condition, CaseFacts facts, BigDecimal factor) {
    var groups = condition.groups();
    var key = indicator.groupFact();
    var group = key == null ? Optional.<String>empty() : facts.word(key);
    if (groups == null || group.isEmpty()) {
      return report.undecidable(null);
    }
    report.input(key, group.get());
    return number(report, indicator, groups.get(group.get()), facts, factor);
  }

  /** By calendar dates, as published thresholds are: two years on 05-31 means begun by 05-31. */
  private Finding years(
      Report report, Indicator indicator, @Nullable BigDecimal years, CaseFacts facts) {
    if (years == null) {
      return report.undecidable(null);
    }
    var asOf = programme.cycle().asOf().date();
    var latest = asOf.minusMonths(years.multiply(MONTHS).longValue());
    var start = facts.date(indicator.reads());
    report.input("asOf", asOf.toString());
    if (start.isEmpty()) {
      return report.undecidable(latest.toString());
    }
    report.input(indicator.reads(), start.get().toString());
    var late = ChronoUnit.DAYS.between(latest, start.get());
    return report.decided(
        latest.toString(), start.get().toString(), late > 0 ? String.valueOf(late) : null);
  }

  private Finding word(Report report, Indicator indicator, Condition condition, CaseFacts facts) {
    var excluded = condition.noneOf();
    var word = facts.word(indicator.reads());
    if (excluded == null || word.isEmpty()) {
      return report.undecidable(excluded == null ? null : String.join(" ", excluded));
    }
    report.input(indicator.reads(), word.get());
    var gap = excluded.contains(word.get()) ? word.get() : null;
    return report.decided(String.join(" ", excluded), word.get(), gap);
  }

  private Finding flag(Report report, Indicator indicator, Condition condition, CaseFacts facts) {
    var expected = condition.expected();
    var flag = facts.flag(indicator.reads());
    if (expected == null || flag.isEmpty()) {
      return report.undecidable(expected == null ? null : expected.toString());
    }
    report.input(indicator.reads(), flag.get().toString());
    var gap = expected.equals(flag.get()) ? null : expected.toString();
    return report.decided(expected.toString(), flag.get().toString(), gap);
  }

  private static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Collects the inputs of one finding. */
  private static final class Report {

    private final StandardTerms standard;
    private final String indicator;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    Report(StandardTerms standard, String indicator) {
      this.standard = standard;
      this.indicator = indicator;
    }

    void input(@Nullable String key, String value) {
      if (key != null) {
        inputs.put(key, value);
      }
    }

    Finding undecidable(@Nullable String threshold) {
      return finding(threshold, null, Outcome.UNDECIDABLE, null);
    }

    Finding decided(String threshold, String value, @Nullable String gap) {
      return finding(threshold, value, gap == null ? Outcome.MET : Outcome.NOT_MET, gap);
    }

    private Finding finding(
        @Nullable String threshold, @Nullable String value, Outcome outcome, @Nullable String gap) {
      return new Finding(
          standard.id() + "/" + indicator,
          standard.version(),
          standard.citation().isEmpty() ? null : standard.citation(),
          standard.sample(),
          inputs,
          threshold,
          value,
          outcome,
          gap);
    }
  }
}
