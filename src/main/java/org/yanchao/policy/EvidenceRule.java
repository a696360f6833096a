package org.yanchao.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Period;
import org.yanchao.policy.EvidenceKind.Reference;
import org.yanchao.policy.Finding.Outcome;

/**
 * Says whether one item of evidence counts (JL-55, EC-01, EC-03). An item outside is set aside;
 * whether the case can do without it is another question.
 */
public final class EvidenceRule {

  private static final String RULE = "/evidence-period";

  private final Programme programme;

  public EvidenceRule(Programme programme) {
    this.programme = programme;
  }

  /**
   * The dates an item carries.
   *
   * @param from its date, or its first day; null when unknown
   * @param to its last day; null for a single date and for what has no end
   */
  public record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static Dates unknown() {
      return new Dates(null, null);
    }

    public static Dates on(LocalDate day) {
      return new Dates(day, null);
    }

    /** An instant counts on the day it has in Shanghai. */
    public static Dates at(Instant instant) {
      return on(BusinessClock.dayOf(instant));
    }

    public static Dates between(LocalDate from, LocalDate to) {
      return new Dates(from, to);
    }
  }

  /** MET counts, NOT_MET is set aside, UNDECIDABLE has no date yet. */
  public Finding judge(EvidenceKind kind, Dates dates, Level level) {
    return switch (kind.timing()) {
      case PERIOD -> inPeriod(kind, dates);
      case AS_OF -> validOn(kind, dates, reference(kind, level));
      case SPAN -> overlap(kind, dates);
      case NONE -> finding(kind, dates, null, null, Outcome.MET, programme.cycle().asOf());
    };
  }

  private Finding inPeriod(EvidenceKind kind, Dates dates) {
    var span = programme.cycle().evidencePeriod();
    var from = dates.from();
    if (from == null) {
      return finding(kind, dates, words(span.period()), null, Outcome.UNDECIDABLE, span);
    }
    var to = dates.to() == null ? from : dates.to();
    var inside = span.period().contains(from) && span.period().contains(to);
    var outcome = inside ? Outcome.MET : Outcome.NOT_MET;
    return finding(kind, dates, words(span.period()), words(from, to), outcome, span);
  }

  private Finding validOn(EvidenceKind kind, Dates dates, Cycle.Day day) {
    var from = dates.from();
    var threshold = day.date().toString();
    if (from == null) {
      return finding(kind, dates, threshold, null, Outcome.UNDECIDABLE, day);
    }
    var to = dates.to();
    var valid = !from.isAfter(day.date()) && (to == null || !to.isBefore(day.date()));
    var value = to == null ? from.toString() : words(from, to);
    return finding(kind, dates, threshold, value, valid ? Outcome.MET : Outcome.NOT_MET, day);
  }

  /** The value is the number of whole months inside the period. */
  private Finding overlap(EvidenceKind kind, Dates dates) {
    var span = programme.cycle().evidencePeriod();
    var from = dates.from();
    if (from == null) {
      return finding(kind, dates, words(span.period()), null, Outcome.UNDECIDABLE, span);
    }
    var to = dates.to();
    var last = to != null ? to : from.isAfter(span.to()) ? from : span.to();
    if (last.isBefore(from)) {
      return finding(kind, dates, words(span.period()), null, Outcome.UNDECIDABLE, span);
    }
    var shared = new Period(from, last).overlap(span.period());
    var months = shared.map(EvidenceRule::months).orElse(0L);
    var outcome = shared.isPresent() ? Outcome.MET : Outcome.NOT_MET;
    return finding(kind, dates, words(span.period()), String.valueOf(months), outcome, span);
  }

  private static long months(Period shared) {
    return java.time.Period.between(shared.from(), shared.to().plusDays(1)).toTotalMonths();
  }

  private Cycle.Day reference(EvidenceKind kind, Level level) {
    var frozen = programme.cycle().candidatesFrozen().get(level);
    return kind.reference() == Reference.FREEZE && frozen != null
        ? frozen
        : programme.cycle().asOf();
  }

  private Finding finding(
      EvidenceKind kind,
      Dates dates,
      @Nullable String threshold,
      @Nullable String value,
      Outcome outcome,
      Sourced rule) {
    var inputs = new LinkedHashMap<>(Map.of("kind", kind.id(), "timing", kind.timing().name()));
    put(inputs, "from", dates.from());
    put(inputs, "to", dates.to());
    return new Finding(
        programme.id() + RULE,
        programme.pin(),
        programme.cite(rule),
        rule.sample(),
        inputs,
        threshold,
        value,
        outcome,
        null);
  }

  private static void put(Map<String, String> inputs, String key, @Nullable LocalDate day) {
    if (day != null) {
      inputs.put(key, day.toString());
    }
  }

  private static String words(Period period) {
    return words(period.from(), period.to());
  }

  private static String words(LocalDate from, LocalDate to) {
    return from + ".." + to;
  }
}
