package org.yanchao.submission.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.LaterStep;
import org.yanchao.casework.LaterSteps;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programmes;

/** Says where applications stand, in the applicant's words. */
@Component
class Standings {

  private final Regions regions;
  private final ApplicationTimes times;
  private final Programmes programmes;
  private final ObjectProvider<LaterSteps> later;

  Standings(
      Regions regions,
      ApplicationTimes times,
      Programmes programmes,
      ObjectProvider<LaterSteps> later) {
    this.regions = regions;
    this.times = times;
    this.programmes = programmes;
    this.later = later;
  }

  Standing draft(Instant updatedAt) {
    return standing("DRAFT", "quiet", new With(null, updatedAt, null));
  }

  Standing of(CaseSummary it) {
    var with = new With(office(it), since(it), due(it));
    return last(it)
        .map(step -> later(step, with))
        .orElseGet(() -> standing(wordToday(it), tone(it.status()), with));
  }

  /** With whom, since when, until when. */
  private record With(
      @Nullable String office, @Nullable Instant since, @Nullable LocalDate dueOn) {}

  private static Standing later(LaterStep it, With with) {
    var since = it.on() == null ? null : it.on().toString();
    var key = "later." + it.key();
    return new Standing(
        key + ".status", it.tone(), key + ".next", with.office(), since, null, "normal");
  }

  /** What came of the case after the pool, in the order in which it happened. */
  List<LaterStep> later(CaseSummary it) {
    return it.status().inPool()
        ? later.orderedStream().flatMap(port -> port.of(it.id()).stream()).toList()
        : List.of();
  }

  private Optional<LaterStep> last(CaseSummary it) {
    return later(it).stream().reduce((first, next) -> next);
  }

  private Standing standing(String word, String tone, With with) {
    return new Standing(
        "applications.status." + word,
        tone,
        "applications.next." + word,
        with.office(),
        with.since() == null ? null : times.at(with.since()),
        with.dueOn(),
        times.urgency(with.dueOn()));
  }

  private static String tone(CaseStatus status) {
    return switch (status) {
      case RETURNED, POOL_ONLY_OFFERED, PACKAGE_RETURNED -> "warn";
      case NOT_ACCEPTED, BELOW_CONDITIONS, REMOVED -> "bad";
      case WITHDRAWN -> "quiet";
      default -> "info";
    };
  }

  /** Who waited for a review that no unit held knows after the cycle's last day. */
  private String wordToday(CaseSummary it) {
    var closing = programmes.pinned(it.packVersion()).cycle().closing().date();
    return it.reviewable() && times.today().isAfter(closing) ? "POOLED_YEAR_OVER" : word(it);
  }

  /** In the pool it matters whether this year's review is ahead; above, the naming below stands. */
  static String word(CaseSummary it) {
    if (it.kind() == CaseKind.RECOMMENDED && it.status() == CaseStatus.BELOW_CONDITIONS) {
      return "NOT_ADMITTED";
    }
    var waits = it.status() == CaseStatus.POOLED && it.reviewable();
    return waits ? "POOLED_FOR_REVIEW" : it.status().name();
  }

  private @Nullable String office(CaseSummary it) {
    return switch (it.status()) {
      case RETURNED, POOL_ONLY_OFFERED, NOT_ACCEPTED, WITHDRAWN -> null;
      case PACKAGE_RETURNED -> {
        var lower = it.lowerAuthority();
        yield regions.ever(lower == null ? it.authority() : lower).name();
      }
      default -> regions.ever(it.authority()).name();
    };
  }

  private static @Nullable Instant since(CaseSummary it) {
    var progress = it.progress();
    return progress.endedAt() == null ? progress.statusSince() : progress.endedAt();
  }

  private static @Nullable LocalDate due(CaseSummary it) {
    return it.status() == CaseStatus.SUBMITTED ? it.formalCheckDueOn() : it.answerDueOn();
  }
}
