package org.yanchao.policy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programme.SampleStandard;
import org.yanchao.policy.Sourced;
import org.yanchao.policy.StandardDesk;
import org.yanchao.policy.StandardView;

/** Puts a programme into the rows of the guide. */
@Component
class Guide {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final StandardDesk standards;
  private final Regions regions;

  Guide(StandardDesk standards, Regions regions) {
    this.standards = standards;
    this.regions = regions;
  }

  /** A text of the bundle with its values. */
  record Text(String key, List<String> args) {}

  /** One date of the year; exactly one of day and text is set. */
  record DateRow(String key, @Nullable String day, @Nullable Text text, Sourced rule) {}

  /** What one indicator asks; several texts where the industry decides. */
  record ConditionRow(Indicator indicator, List<Text> asked) {}

  /** One sample standard. */
  record StandardCard(SampleStandard standard, List<ConditionRow> rows) {}

  /** One issued standard; filing is the last word of its message key. */
  record IssuedRow(StandardView standard, String issuer, LocalDate issuedOn, String filing) {}

  List<DateRow> dates(Programme programme) {
    var cycle = programme.cycle();
    var rows = new ArrayList<DateRow>();
    rows.add(day("asOf", cycle.asOf()));
    rows.add(span("evidencePeriod", cycle.evidencePeriod()));
    rows.add(by("standardsFiledBy", cycle.standardsFiledBy()));
    rows.add(span("intakePeriod", cycle.intakePeriod()));
    rows.add(span("submissionWindow", cycle.submissionWindow()));
    cycle.cutoffOf(Level.CITY).ifPresent(it -> rows.add(by("cutoff", it)));
    rows.add(by("reviewDoneBy", cycle.reviewDoneBy()));
    rows.add(day("closing", cycle.closing()));
    return rows;
  }

  private static DateRow day(String key, Cycle.Day day) {
    return new DateRow(key, day.date().toString(), null, day);
  }

  private static DateRow by(String key, Cycle.Day day) {
    return new DateRow(key, null, text("policy.guide.by", day.date().toString()), day);
  }

  private static DateRow span(String key, Cycle.Span span) {
    var text = text("policy.guide.until", span.from().toString(), span.to().toString());
    return new DateRow(key, null, text, span);
  }

  private static Text text(String key, String... args) {
    return new Text(key, List.of(args));
  }

  /** The samples of each level; variants of single authorities are theirs to publish. */
  List<StandardCard> standards(Programme programme) {
    return programme.sampleStandards().stream()
        .filter(it -> it.like() == null)
        .map(it -> new StandardCard(it, rows(programme, it)))
        .toList();
  }

  private static List<ConditionRow> rows(Programme programme, SampleStandard sample) {
    return programme.terms(sample).conditions().stream()
        .flatMap(
            it ->
                programme.indicator(it.indicator()).stream()
                    .map(found -> new ConditionRow(found, asked(programme, found, it))))
        .toList();
  }

  private static List<Text> asked(Programme programme, Indicator indicator, Condition condition) {
    return switch (indicator.measure()) {
      case NUMBER -> List.of(number(indicator, condition));
      case YEARS -> List.of(years(programme, condition));
      case BY_GROUP -> groups(programme, condition);
      case WORD -> List.of(text("policy.guide.asked.noneOf", words(programme, condition)));
      case FLAG -> List.of(text("policy.guide.asked.flag." + condition.expected()));
    };
  }

  private static Text number(Indicator indicator, Condition condition) {
    var unit = indicator.unit() == null ? "" : indicator.unit();
    return text("policy.guide.asked." + indicator.direction(), plain(condition.threshold()), unit);
  }

  private static Text years(Programme programme, Condition condition) {
    var years = condition.threshold() == null ? BigDecimal.ZERO : condition.threshold();
    var latest = programme.cycle().asOf().date().minusMonths(years.multiply(MONTHS).longValue());
    return text("policy.guide.asked.years", plain(years), latest.toString());
  }

  private static List<Text> groups(Programme programme, Condition condition) {
    var groups = condition.groups() == null ? Map.<String, BigDecimal>of() : condition.groups();
    return programme.industries().stream()
        .filter(it -> groups.containsKey(it.id()))
        .map(
            it ->
                text("policy.guide.asked.group", it.name(), plain(groups.get(it.id())), it.unit()))
        .toList();
  }

  private static String words(Programme programme, Condition condition) {
    var excluded = condition.noneOf() == null ? List.<String>of() : condition.noneOf();
    return programme.entityTypes().stream()
        .filter(it -> excluded.contains(it.id()))
        .map(Programme.Word::name)
        .reduce((a, b) -> a + " " + b)
        .orElse(String.join(" ", excluded));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  List<IssuedRow> issued(Programme programme) {
    return standards.issued(programme.id()).stream().map(this::row).toList();
  }

  private IssuedRow row(StandardView standard) {
    var issuedAt = java.util.Objects.requireNonNull(standard.issuedAt());
    return new IssuedRow(
        standard,
        regions.ever(standard.issuer()).name(),
        BusinessClock.dayOf(issuedAt),
        filing(standard));
  }

  private static String filing(StandardView standard) {
    if (standard.key().level() == Level.PROVINCE) {
      return "OWN";
    }
    if (standard.sentAt() == null) {
      return "WAITING";
    }
    if (standard.late()) {
      return "LATE";
    }
    return standard.acknowledgedAt() == null ? "SENT" : "FILED";
  }
}
