package org.yanchao.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.audit.AnswerDesk;
import org.yanchao.audit.PackageDesk;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseSummary;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.cultivation.PoolVerdict;
import org.yanchao.desk.Inbox;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** What is to be done with a case now, and by whom; asked anew each time the page is drawn. */
@Component
class CaseActs {

  /** Any text will do: what is asked is whether the step is possible at all. */
  private static final String SOME_REASON = "-";

  private final Inbox inbox;
  private final PoolDesk pools;
  private final AnswerDesk answers;
  private final PackageDesk packages;

  CaseActs(Inbox inbox, PoolDesk pools, AnswerDesk answers, PackageDesk packages) {
    this.inbox = inbox;
    this.pools = pools;
    this.answers = answers;
    this.packages = packages;
  }

  /**
   * One step of the diagram with the acts that end it.
   *
   * @param activity id of the user task
   * @param whyNot why this person cannot take the step, null when they can
   */
  record Step(String activity, @Nullable Refusal whyNot, List<Act> acts) {}

  /** One act; {@code id} names its form in the template. */
  record Act(String id, @Nullable Refusal whyNot) {}

  /** The step the case is at, empty while it is with somebody else, at work by itself or ended. */
  Optional<Step> of(Actor actor, CaseSummary it) {
    return switch (it.status()) {
      case SUBMITTED -> officer(actor, it, "Task_CheckForm", formalCheck(actor, it));
      case RETURNED -> it.paper() ? answer(actor, it) : Optional.empty();
      case NON_ACCEPTANCE_PROPOSED ->
          head(actor, it, "Task_SignNonAcceptance", "sign-non-acceptance");
      case ACCEPTED -> it.kind() == CaseKind.FIRST ? accepted(actor, it) : Optional.empty();
      case PACKAGE_RECEIVED ->
          officer(actor, it, "Task_CheckPackage", acts("package-complete", "package-return"));
      case PACKAGE_RETURNED -> lower(actor, it);
      case UNDER_AUDIT -> audit(actor, it);
      case BELOW_CONDITIONS_PROPOSED ->
          head(actor, it, "Task_SignBelowConditions", "sign-below-conditions");
      case ANSWER_PROPOSED -> head(actor, it, "Task_SignAnswer", "sign-answer");
      default -> Optional.empty();
    };
  }

  private List<Act> formalCheck(Actor actor, CaseSummary it) {
    if (it.kind() != CaseKind.FIRST || !mine(actor, it) || !actor.is(Role.CASE_OFFICER)) {
      return acts("check");
    }
    return acts("check", "transfer");
  }

  private Optional<Step> answer(Actor actor, CaseSummary it) {
    if (!mine(actor, it) || !actor.is(Role.CASE_OFFICER)) {
      return Optional.empty();
    }
    return officer(actor, it, "Task_CorrectApplication", acts("answer-correction"));
  }

  private Optional<Step> accepted(Actor actor, CaseSummary it) {
    return met(it)
        ? admission(actor, it)
        : officer(actor, it, "Task_VerifyApplication", acts("verify"));
  }

  private Optional<Step> admission(Actor actor, CaseSummary it) {
    var whyNot = mine(actor, it) ? pools.whyNotAdmit(actor, it.id()).orElse(null) : null;
    return officer(actor, it, "Task_ConfirmAdmission", List.of(new Act("admit", whyNot)));
  }

  private Optional<Step> audit(Actor actor, CaseSummary it) {
    if (waits(it, "Task_AuditApplication")) {
      return officer(actor, it, "Task_AuditApplication", acts("audit"));
    }
    if (it.level() == Level.PROVINCE) {
      return officer(actor, it, "Task_ProposeAnswer", answers(actor, it));
    }
    return met(it) ? admission(actor, it) : officer(actor, it, "Task_AuditApplication", acts());
  }

  /** The province's three answers, each with what forbids it. */
  private List<Act> answers(Actor actor, CaseSummary it) {
    if (!mine(actor, it) || !actor.is(Role.CASE_OFFICER)) {
      return acts();
    }
    return List.of(
        answer(actor, it, Answer.ADMIT),
        answer(actor, it, Answer.RETURN),
        answer(actor, it, Answer.REFUSE));
  }

  private Act answer(Actor actor, CaseSummary it, Answer answer) {
    var whyNot = answers.whyNotPropose(actor, it.id(), answer, SOME_REASON).orElse(null);
    return new Act("propose-" + answer.name(), whyNot);
  }

  private Optional<Step> officer(Actor actor, CaseSummary it, String activity, List<Act> acts) {
    return step(actor, it, Role.CASE_OFFICER, activity, acts);
  }

  private Optional<Step> head(Actor actor, CaseSummary it, String activity, String act) {
    return step(actor, it, Role.HEAD, activity, acts(act));
  }

  private Optional<Step> lower(Actor actor, CaseSummary it) {
    if (it.lowerAuthority() == null || !it.lowerAuthority().equals(actor.authority())) {
      return Optional.empty();
    }
    var role = actor.whyNot(Role.CASE_OFFICER, it.lowerAuthority());
    var acts = role.isEmpty() ? completion(actor, it.id()) : acts();
    return Optional.of(step(it, role, "Task_CompletePackage", acts));
  }

  /** Answering what was flagged, and asking the applicant about it while that can be asked. */
  private List<Act> completion(Actor actor, UUID id) {
    var flagged = packages.flagged(id);
    var answered = flagged.stream().collect(Collectors.toMap(DefectView::id, line -> SOME_REASON));
    var whyNot = packages.whyNotComplete(actor, id, SOME_REASON, answered).orElse(null);
    var complete = new Act("complete-package", whyNot);
    return flagged.isEmpty() || packages.current(id).isPresent()
        ? List.of(complete)
        : List.of(
            complete, new Act("open-correction", packages.whyNotOpen(actor, id).orElse(null)));
  }

  private Optional<Step> step(
      Actor actor, CaseSummary it, Role role, String activity, List<Act> acts) {
    return mine(actor, it)
        ? Optional.of(step(it, actor.whyNot(role, it.authority()), activity, acts))
        : Optional.empty();
  }

  /** A step whose task is not there yet: the engine is still at work on the one before. */
  private Step step(CaseSummary it, Optional<Refusal> role, String activity, List<Act> acts) {
    var busy =
        waits(it, activity)
            ? Optional.<Refusal>empty()
            : Refusal.because(waiting(it) ? "desk.waits-for-standard" : "desk.still-processing");
    return new Step(activity, busy.or(() -> role).orElse(null), acts);
  }

  private boolean waits(CaseSummary it, String activity) {
    return inbox.about(it.id()).stream().anyMatch(task -> task.activity().equals(activity));
  }

  private static boolean waiting(CaseSummary it) {
    return PoolVerdict.WAITING.name().equals(it.poolVerdict());
  }

  private static boolean met(CaseSummary it) {
    return PoolVerdict.MET.name().equals(it.poolVerdict());
  }

  private static boolean mine(Actor actor, CaseSummary it) {
    return it.authority().equals(actor.authority());
  }

  private static List<Act> acts(String... ids) {
    return Arrays.stream(ids).map(id -> new Act(id, null)).toList();
  }
}
