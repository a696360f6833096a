package org.yanchao.guide.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.ConditionWords;
import org.yanchao.policy.ConditionWords.Text;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Sourced;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardView;

/** Puts a programme into the rows of the guide. */
@Component
class Guide {

  private final StandardDesk standards;
  private final Regions regions;
  private final ConditionWords words;

  Guide(StandardDesk standards, Regions regions, ConditionWords words) {
    this.standards = standards;
    this.regions = regions;
    this.words = words;
  }

  /** One date of the year; exactly one of day and text is set. */
  record DateRow(String key, @Nullable String day, @Nullable Text text, Sourced rule) {}

  /** What the two standards of a level ask of one indicator; empty where one is silent. */
  record ConditionRow(Indicator indicator, List<Text> pool, List<Text> base) {}

  /** The sample standards of one level side by side. */
  record LevelTable(Level level, List<ConditionRow> rows) {}

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
    return new DateRow(key, null, Text.of("guide.by", day.date().toString()), day);
  }

  private static DateRow span(String key, Cycle.Span span) {
    var text = Text.of("guide.until", span.from().toString(), span.to().toString());
    return new DateRow(key, null, text, span);
  }

  /** The samples of each level; variants of single authorities are theirs to publish. */
  List<LevelTable> standards(Programme programme) {
    return programme.levels().stream()
        .map(it -> new LevelTable(it.level(), rows(programme, it.level())))
        .filter(it -> !it.rows().isEmpty())
        .toList();
  }

  private List<ConditionRow> rows(Programme programme, Level level) {
    return programme.indicators().stream()
        .map(
            it ->
                new ConditionRow(
                    it,
                    asked(programme, it, level, StandardKind.POOL),
                    asked(programme, it, level, StandardKind.BASE)))
        .filter(it -> !it.pool().isEmpty() || !it.base().isEmpty())
        .toList();
  }

  private List<Text> asked(
      Programme programme, Indicator indicator, Level level, StandardKind kind) {
    return programme.sampleStandards().stream()
        .filter(it -> it.like() == null && it.level() == level && it.kind() == kind)
        .flatMap(it -> words.asked(programme, indicator, programme.terms(it).conditions()).stream())
        .toList();
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
