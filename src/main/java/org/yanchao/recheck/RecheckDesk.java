package org.yanchao.recheck;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LaterSteps;
import org.yanchao.casework.LevelCase;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/**
 * Looking again on request (X17): the applicant asks the office that decided, once for an outcome;
 * the office answers with its reason. The outcome itself changes only by what the office then does.
 */
@Service
@Transactional
public class RecheckDesk {

  private static final int LONGEST = 1000;

  private final Rechecks rechecks;
  private final CaseStore store;
  private final List<LaterSteps> later;

  RecheckDesk(Rechecks rechecks, CaseStore store, List<LaterSteps> later) {
    this.rechecks = rechecks;
    this.store = store;
    this.later = later;
  }

  /** What the applicant could ask about now, asked already or not. */
  @Transactional(readOnly = true)
  public Optional<RecheckMatter> matter(Actor applicant, UUID id) {
    return matter(store.seenByApplicant(applicant, id));
  }

  /** Why the applicant cannot ask with these words, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAsk(Actor applicant, UUID id, String grounds) {
    var matter = matter(store.seenByApplicant(applicant, id));
    if (matter.isEmpty()) {
      return Refusal.because("recheck.nothing");
    }
    var asked =
        rechecks.findByCaseIdOrderByAskedAtDescIdAsc(id).stream()
            .anyMatch(it -> it.matter() == matter.get());
    return asked ? Refusal.because("recheck.once") : whyNotText(grounds);
  }

  /** The applicant asks the office that decided to look again. */
  public void ask(Actor applicant, UUID id, String grounds) {
    // Locked first: a second click waits here and then finds the first request.
    var it = store.forApplicant(applicant, id);
    whyNotAsk(applicant, id, grounds).ifPresent(Refusal::raise);
    var matter = matter(it).orElseThrow();
    var stamp = store.stamp();
    var days = store.terms(it).objectionAnswer().workingDays();
    var dueOn = stamp.calendar().plus(stamp.today(), days);
    var asked =
        new RecheckView(
            stamp.id(), id, matter, grounds.strip(), stamp.now(), dueOn, null, null, null, null);
    rechecks.save(new Recheck(asked, it.authority()));
    store.publish(
        new RecheckAsked(
            asked.id(), id, it.authority(), matter, dueOn, applicant.as(Role.APPLICANT)));
  }

  /** Why this officer cannot answer so, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAnswer(Actor officer, UUID id, String reason) {
    var it = get(id);
    return officer
        .whyNot(Role.CASE_OFFICER, it.authority())
        .or(it::whyNotAnswer)
        .or(() -> whyNotText(reason));
  }

  /** The office answers; a mistake at the door lets the applicant file again this year. */
  public UUID answer(Actor officer, UUID id, RecheckResult result, String reason) {
    whyNotAnswer(officer, id, reason).ifPresent(Refusal::raise);
    var it = get(id);
    it.answer(result, reason.strip(), store.stamp().now(), officer.account());
    rechecks.save(it);
    var by = officer.as(Role.CASE_OFFICER);
    store.publish(new RecheckAnswered(id, it.caseId(), it.matter(), result, by));
    return it.caseId();
  }

  /** The day of the answer is over: on record, unless it was answered meanwhile. */
  public boolean escalate(UUID id) {
    var it = get(id);
    var open = it.whyNotAnswer().isEmpty();
    if (open) {
      store.publish(new RecheckOverdue(it.caseId(), Who.system("escalateRecheck")));
    }
    return open;
  }

  /** One request, for the staff of the unit it was put to. */
  @Transactional(readOnly = true)
  public RecheckView show(Actor staff, UUID id) {
    var it = get(id);
    if (!it.authority().equals(staff.scope().authority())) {
      throw new NotFound("recheck");
    }
    return it.view();
  }

  /** What was asked of the actor's authority, what waits first. */
  @Transactional(readOnly = true)
  public Page<RecheckView> list(Actor actor, Pageable page) {
    var authority =
        Optional.ofNullable(actor.scope().authority()).orElseThrow(() -> new NotFound("unit"));
    return rechecks.ofAuthority(authority, page).map(Recheck::view);
  }

  /** What was asked about a case, for whoever may see the case. */
  @Transactional(readOnly = true)
  public List<RecheckView> ofCase(UUID id) {
    return rechecks.findByCaseIdOrderByAskedAtDescIdAsc(id).stream().map(Recheck::view).toList();
  }

  private Optional<RecheckMatter> matter(LevelCase it) {
    return switch (it.status()) {
      case NOT_ACCEPTED -> Optional.of(RecheckMatter.NOT_ACCEPTED);
      case BELOW_CONDITIONS -> Optional.of(RecheckMatter.BELOW_CONDITIONS);
      case POOLED, CONFIRMED ->
          later.stream()
              .flatMap(port -> port.of(it.id()).stream())
              .reduce((first, next) -> next)
              .filter(last -> last.state().equals("stopped"))
              .map(last -> RecheckMatter.NOT_NAMED);
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> whyNotText(String text) {
    return text.isBlank() || text.length() > LONGEST
        ? Refusal.because("recheck.text", LONGEST)
        : Optional.empty();
  }

  private Recheck get(UUID id) {
    return rechecks.findById(id).orElseThrow(() -> new NotFound("recheck"));
  }
}
