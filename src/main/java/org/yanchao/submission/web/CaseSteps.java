package org.yanchao.submission.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.CaseView;
import org.yanchao.casework.LaterStep;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;

/** The way of one case at one level as a line of steps, in the applicant's words. */
@Component
class CaseSteps {

  private final Regions regions;
  private final ApplicationTimes times;
  private final Words words;
  private final FindingRows findings;

  CaseSteps(Regions regions, ApplicationTimes times, Words words, FindingRows findings) {
    this.regions = regions;
    this.times = times;
    this.words = words;
    this.findings = findings;
  }

  /** One step, as the timeline of the layout draws it. */
  record Step(
      String text,
      String state,
      @Nullable String whenText,
      @Nullable String who,
      @Nullable String note) {}

  List<Step> of(CaseView view) {
    var it = view.summary();
    var steps = new ArrayList<Step>();
    if (it.kind() == CaseKind.RECOMMENDED) {
      recommended(it, steps);
    } else {
      steps.add(done(filed(it), it.receivedAt(), it.applicant().name(), null));
      formal(view, steps);
      steps.add(conditions(it));
    }
    steps.add(end(view));
    return List.copyOf(steps);
  }

  /** What came after the pool, as a step of the same line. */
  Step of(LaterStep later) {
    var text = words.of("later." + later.key(), later.args().toArray());
    var day = later.on() == null ? null : later.on().toString();
    return new Step(text, later.state(), day, null, null);
  }

  private static String filed(CaseSummary it) {
    if (it.kind() == CaseKind.CONFIRMATION) {
      return "confirmation";
    }
    return it.paper() ? "paper" : "submitted";
  }

  /** The formal check, with what became of it. */
  private void formal(CaseView view, List<Step> steps) {
    var it = view.summary();
    var office = name(it.authority());
    switch (it.status()) {
      case SUBMITTED, NON_ACCEPTANCE_PROPOSED ->
          steps.add(step("formal", "current", null, office, due("formal", it.formalCheckDueOn())));
      case RETURNED -> {
        steps.add(done("returned", null, office, null));
        steps.add(
            step(
                "correction",
                "current",
                null,
                it.applicant().name(),
                due("answer", it.answerDueOn())));
      }
      default -> {
        var accepted = it.progress().acceptedAt();
        steps.add(
            accepted == null
                ? step("formal", ended(it) ? "done" : "next", null, office, null)
                : done("accepted", accepted, office, null));
      }
    }
  }

  private Step conditions(CaseSummary it) {
    var confirms = it.kind() == CaseKind.CONFIRMATION;
    var text = confirms ? "evidence" : "conditions";
    var office = name(it.authority());
    return switch (it.status()) {
      case ACCEPTED, BELOW_CONDITIONS_PROPOSED -> step(text, "current", null, office, null);
      case POOL_ONLY_OFFERED ->
          step(
              "pool-only", "current", null, it.applicant().name(), due("answer", it.answerDueOn()));
      case POOLED, CONFIRMED, BELOW_CONDITIONS -> done(text, null, office, null);
      default -> step(text, it.poolVerdict() == null ? "next" : "done", null, office, null);
    };
  }

  /** What came up from below: the package is checked, then the upper conditions are audited. */
  private void recommended(CaseSummary it, List<Step> steps) {
    var office = name(it.authority());
    var checking =
        it.status() == CaseStatus.PACKAGE_RECEIVED || it.status() == CaseStatus.PACKAGE_RETURNED;
    var audit = checking ? "next" : it.status().live() ? "current" : "done";
    steps.add(done("recommended", null, name(it.lowerAuthority()), null));
    steps.add(step("package", checking ? "current" : "done", null, office, null));
    steps.add(step("audit", audit, null, office, null));
  }

  private Step end(CaseView view) {
    var it = view.summary();
    var status = it.status();
    if (status.live()) {
      var confirms = it.kind() == CaseKind.CONFIRMATION;
      return step(confirms ? "end-confirmed" : "end-pool", "next", null, null, null);
    }
    var word = status.inPool() ? status.name() : Standings.word(it);
    var text = words.of("applications.status." + word);
    var state = status.inPool() ? "done" : "stopped";
    var when = times.at(it.progress().endedAt());
    return new Step(text, state, when, name(it.authority()), reason(view, status));
  }

  /** What was decided why: the conditions missed, else what the office wrote. */
  private @Nullable String reason(CaseView view, CaseStatus status) {
    if (status == CaseStatus.BELOW_CONDITIONS && !missed(view).isEmpty()) {
      return missed(view);
    }
    return switch (status) {
      case NOT_ACCEPTED ->
          said(view, OpinionKind.NON_ACCEPTANCE_PROPOSAL, OpinionKind.NON_ACCEPTANCE);
      case BELOW_CONDITIONS ->
          said(view, OpinionKind.ANSWER_PROPOSAL, OpinionKind.BELOW_CONDITIONS);
      case REMOVED -> said(view, OpinionKind.REMOVAL, OpinionKind.REMOVAL);
      default -> null;
    };
  }

  private String missed(CaseView view) {
    var failed =
        view.findings().stream()
            .filter(it -> it.stage() == Stage.POOL || it.stage() == Stage.UPPER_POOL)
            .map(FindingView::finding)
            .filter(it -> it.outcome() == Finding.Outcome.NOT_MET)
            .toList();
    return findings.rows(view.summary().packVersion(), failed).stream()
        .map(it -> words.of("applications.missed", it.subject(), it.value(), it.asked()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String said(CaseView view, OpinionKind first, OpinionKind second) {
    return Stream.of(first, second)
        .flatMap(kind -> view.opinions().stream().filter(it -> it.kind() == kind))
        .map(OpinionView::text)
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static boolean ended(CaseSummary it) {
    return !it.status().live();
  }

  private Step done(String key, @Nullable Instant at, @Nullable String who, @Nullable String note) {
    return step(key, "done", at, who, note);
  }

  private Step step(
      String key, String state, @Nullable Instant at, @Nullable String who, @Nullable String note) {
    var text = words.of("applications.step." + key);
    return new Step(text, state, at == null ? null : times.at(at), who, note);
  }

  private @Nullable String due(String key, @Nullable LocalDate day) {
    return day == null ? null : words.of("applications.due." + key, day.toString());
  }

  private @Nullable String name(@Nullable String unit) {
    return Optional.ofNullable(unit).map(it -> regions.ever(it).name()).orElse(null);
  }
}
