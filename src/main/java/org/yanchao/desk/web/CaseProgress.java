package org.yanchao.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.VerificationView;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.CaseView;

/** How far a case has come, as steps that everyone understands. */
@Component
class CaseProgress {

  private final DeskWords words;

  CaseProgress(DeskWords words) {
    this.words = words;
  }

  /** One step; state done, current, next or stopped. */
  record Stage(
      String text,
      String state,
      @Nullable String whenText,
      @Nullable String who,
      @Nullable String note) {}

  List<Stage> of(CaseView view) {
    var it = view.summary();
    var stages = new ArrayList<Stage>();
    var paper = it.paper() ? words.of("desk.case.paper") : null;
    stages.add(stage("received." + it.kind(), "done", it.receivedAt(), paper));
    var names = names(it);
    var at = reached(it, names);
    for (var n = 0; n < names.size(); n++) {
      stages.add(stage(names.get(n), state(it, n, at), n < at ? done(view, n) : null, null));
    }
    if (!it.status().live()) {
      stages.add(end(it));
    }
    return stages;
  }

  private Stage end(CaseSummary it) {
    return new Stage(
        words.of("submission.status." + it.status()),
        it.status().inPool() ? "done" : "stopped",
        words.minute(it.progress().endedAt()),
        words.unit(it.authority()),
        answered(it));
  }

  /** What the province answered; the lower levels give no answer. */
  private @Nullable String answered(CaseSummary it) {
    return it.proposedAnswer() == null
        ? null
        : words.of("submission.answer." + it.proposedAnswer());
  }

  /** When the first steps of a filing were done; the others are told by the opinions. */
  private static @Nullable Instant done(CaseView view, int n) {
    return switch (n) {
      case 0 -> view.summary().progress().acceptedAt();
      case 1 ->
          view.verifications().stream()
              .map(VerificationView::at)
              .reduce((first, last) -> first)
              .orElse(null);
      default -> null;
    };
  }

  private static List<String> names(CaseSummary it) {
    return switch (it.kind()) {
      case FIRST -> List.of("formal-check", "verification", "admission");
      case CONFIRMATION -> List.of("formal-check");
      case RECOMMENDED -> List.of("package", "audit", "admission");
    };
  }

  /** The number of the step at which the case stands; beyond the last one when it ended well. */
  private static int reached(CaseSummary it, List<String> names) {
    return switch (it.status()) {
      case SUBMITTED, RETURNED, NON_ACCEPTANCE_PROPOSED, NOT_ACCEPTED -> 0;
      case PACKAGE_RECEIVED, PACKAGE_RETURNED -> 0;
      case ACCEPTED, POOL_ONLY_OFFERED, UNDER_AUDIT -> it.poolVerdict() == null ? 1 : 2;
      case BELOW_CONDITIONS_PROPOSED, ANSWER_PROPOSED, BELOW_CONDITIONS -> 2;
      case POOLED, CONFIRMED -> names.size();
      case WITHDRAWN, REMOVED -> it.progress().acceptedAt() == null ? 0 : 1;
    };
  }

  private static String state(CaseSummary it, int n, int at) {
    if (n < at) {
      return "done";
    }
    if (!it.status().live()) {
      return n == at ? "stopped" : "next";
    }
    return n == at ? "current" : "next";
  }

  private Stage stage(String name, String state, @Nullable Instant at, @Nullable String note) {
    var when = at == null ? null : words.minute(at);
    return new Stage(words.of("desk.case.step." + name), state, when, null, note);
  }
}
