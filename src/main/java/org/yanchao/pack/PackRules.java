package org.yanchao.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.PackWalk;
import org.yanchao.policy.PoolBelowBase;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programme.SampleStandard;
import org.yanchao.policy.Rubric;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardTerms;

/** What a schema cannot say about a pack: sums, references, order of dates, pool below base. */
final class PackRules {

  private final Programme programme;
  private final String folder;
  private final SourceRules sources;
  private final ReviewRules reviews;
  private final PoolRegisterRules poolRegister;
  private final List<PackComplaint> found = new ArrayList<>();

  PackRules(Programme programme, String folder) {
    this.programme = programme;
    this.folder = folder;
    this.sources = new SourceRules(programme, this::report);
    this.reviews = new ReviewRules(programme, this::report);
    this.poolRegister = new PoolRegisterRules(programme, this::report);
  }

  /**
   * Everything that is wrong.
   *
   * @param complete whether the schema is kept; otherwise a question about something that is not
   *     there is left out, and what can be asked still is
   */
  List<PackComplaint> problems(boolean complete) {
    found.clear();
    var questions =
        List.<Runnable>of(
            this::checkName,
            () -> PackWalk.over(programme, sources::check),
            () -> PackWalk.lists(programme, this::checkIds),
            this::checkRubric,
            reviews::checkOnSite,
            reviews::checkStrata,
            reviews::checkReminder,
            reviews::checkSeats,
            reviews::checkMean,
            reviews::checkAnonymous,
            new FundsApart(programme, this::report)::check,
            poolRegister::check,
            this::checkLevels,
            this::checkDates,
            this::checkStandards);
    questions.forEach(it -> ask(it, complete));
    return List.copyOf(found);
  }

  private static void ask(Runnable question, boolean complete) {
    try {
      question.run();
    } catch (NullPointerException missing) {
      if (complete) {
        throw missing;
      }
    }
  }

  private void checkName() {
    if (!programme.id().equals(folder)) {
      report("/id", "folder", programme.id(), folder);
    }
  }

  private void report(String path, String code, Object... args) {
    found.add(PackComplaint.of(path, code, args));
  }

  private void checkIds(String path, List<String> ids) {
    var seen = new HashSet<String>();
    for (var i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        report(path + "/" + i, "double-id", ids.get(i));
      }
    }
  }

  private void checkRubric() {
    var sum =
        programme.rubric().criteria().stream()
            .map(Rubric.Criterion::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(programme.rubric().maximum()) != 0) {
      report(
          "/rubric/criteria",
          "points",
          sum.toPlainString(),
          programme.rubric().maximum().toPlainString());
    }
  }

  private void checkLevels() {
    for (var i = 0; i < programme.levels().size(); i++) {
      var rung = programme.levels().get(i);
      if (climbsInACircle(rung.level())) {
        report("/levels/" + i, "circle");
      }
    }
  }

  private boolean climbsInACircle(Level start) {
    var seen = EnumSet.of(start);
    var next = above(start);
    while (next != null && seen.add(next)) {
      next = above(next);
    }
    return next != null;
  }

  private @Nullable Level above(Level level) {
    return programme.levels().stream()
        .filter(it -> it.level() == level)
        .map(Programme.Rung::recommendsTo)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void checkDates() {
    var cycle = programme.cycle();
    PackWalk.over(cycle, (path, value) -> checkSpan("/cycle" + path, value));
    for (var level : Level.values()) {
      var last = cycle.submissionWindow().to();
      last = follows(last, day(cycle.candidatesFrozen().get(level)), "candidatesFrozen", level);
      last = follows(last, day(cycle.draw().get(level)), "draw", level);
      var scoring = cycle.scoring().get(level);
      if (scoring != null) {
        follows(last, scoring.from(), "scoring", level);
        last = scoring.to();
      }
      last = follows(last, day(cycle.decision().get(level)), "decision", level);
      follows(last, cycle.closing().date(), "closing", level);
    }
  }

  private void checkSpan(String path, Object value) {
    if (value instanceof Cycle.Span span && span.to().isBefore(span.from())) {
      report(path, "span");
    }
  }

  private static @Nullable LocalDate day(Cycle.@Nullable Day day) {
    return day == null ? null : day.date();
  }

  private LocalDate follows(LocalDate last, @Nullable LocalDate next, String name, Level level) {
    if (next == null) {
      return last;
    }
    if (next.isBefore(last)) {
      report(
          "/cycle/" + name + (name.equals("closing") ? "" : "/" + level),
          "overlap",
          next.toString(),
          last.toString());
    }
    return next;
  }

  private void checkStandards() {
    var standards = programme.sampleStandards();
    for (var i = 0; i < standards.size(); i++) {
      var path = "/sampleStandards/" + i;
      var terms = programme.terms(standards.get(i));
      checkIndicators(path, terms);
      for (var base : standards) {
        if (standards.get(i).kind() == StandardKind.POOL && sameLevel(standards.get(i), base)) {
          new PoolBelowBase(programme)
              .offenders(terms, programme.terms(base))
              .forEach(it -> report(path, "pool-above", base.id(), it));
        }
      }
    }
  }

  private static boolean sameLevel(SampleStandard pool, SampleStandard base) {
    return base.kind() == StandardKind.BASE && base.level() == pool.level();
  }

  private void checkIndicators(String path, StandardTerms terms) {
    if (terms.conditions().isEmpty()) {
      report(path, "no-condition");
    }
    for (var i = 0; i < terms.conditions().size(); i++) {
      checkIndicator(path + "/conditions/" + i, terms.conditions().get(i).indicator());
    }
    for (var i = 0; i < terms.preferences().entries().size(); i++) {
      var indicator = terms.preferences().entries().get(i).indicator();
      if (indicator != null) {
        checkIndicator(path + "/preferences/entries/" + i, indicator);
      }
    }
  }

  private void checkIndicator(String path, String indicator) {
    if (programme.indicator(indicator).isEmpty()) {
      report(path, "no-indicator", indicator);
    }
  }
}
