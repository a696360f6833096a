package org.yanchao.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.submission.SubmissionDesk;

/** Takes objections until the last day's 24:00, has them investigated, and answers them. */
@Service
@Transactional
public class ObjectionDesk {

  /** Anyone may object: no account, no authority. */
  private static final Who PUBLIC = new Who("public", "PUBLIC", null);

  private final NoticeFile file;
  private final Objections objections;
  private final NoticeRules rules;
  private final Stamp stamp;
  private final SubmissionDesk submissions;

  ObjectionDesk(
      NoticeFile file,
      Objections objections,
      NoticeRules rules,
      Stamp stamp,
      SubmissionDesk submissions) {
    this.file = file;
    this.objections = objections;
    this.rules = rules;
    this.stamp = stamp;
    this.submissions = submissions;
  }

  /** Why nobody can object to this item at this instant, empty when anyone can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotObject(UUID itemId, Instant receivedAt) {
    var item = file.item(itemId);
    var notice = file.notice(item);
    if (!notice.takesObjectionsAt(receivedAt)) {
      return Refusal.because("notice.objection-too-late", notice.endsOn())
          .map(it -> it.under(rules.clause(notice.roundId())));
    }
    return receivedAt.isBefore(notice.publishedAt())
        ? Refusal.because("notice.objection-too-early", notice.firstDay())
        : item.whyNotSuspend();
  }

  /** The answer is overdue: entered in the trail and shown red to the head. */
  public void escalate(UUID id) {
    var objection = objections.get(id);
    var caseId = file.item(objection.itemId()).caseId();
    stamp.publish(new ObjectionOverdue(id, caseId, Who.system("escalateObjection")));
  }

  /** Somebody objects by the public form, now. */
  public ObjectionReceipt raise(ObjectionEntry entry) {
    return receive(entry, new Objection.Reception(ObjectionChannel.FORM, stamp.now()), PUBLIC);
  }

  /** An officer writes down what came by letter, phone or visit, with its time of receipt. */
  public ObjectionReceipt enter(
      Actor officer, ObjectionEntry entry, ObjectionChannel channel, Instant receivedAt) {
    officer.mustBe(Role.CASE_OFFICER, file.notice(file.item(entry.itemId())).authority());
    if (receivedAt.isAfter(stamp.now())) {
      Refusal.of("notice.objection-in-future").raise();
    }
    var reception = new Objection.Reception(channel, receivedAt);
    return receive(entry, reception, officer.as(Role.CASE_OFFICER));
  }

  /** The unit opens a check of its own on an anonymous objection that was only logged. */
  public void openCheck(Actor officer, UUID id) {
    var objection = objections.get(id);
    officer.mustBe(Role.CASE_OFFICER, noticeOf(objection).authority());
    takeUp(objection, stamp.now(), officer.as(Role.CASE_OFFICER));
  }

  /** Why this answer cannot be proposed, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotInvestigate(Actor officer, UUID id, InvestigationEntry entry) {
    var objection = objections.get(id);
    return officer
        .whyNot(Role.CASE_OFFICER, noticeOf(objection).authority())
        .or(() -> objection.whyNotInvestigate(entry));
  }

  /** The officer proposes an answer to the head. */
  public void investigate(Actor officer, UUID id, InvestigationEntry entry) {
    whyNotInvestigate(officer, id, entry).ifPresent(Refusal::raise);
    var objection = objections.get(id);
    objection.investigate(entry);
    objections.save(objection);
    var caseId = file.item(objection.itemId()).caseId();
    stamp.publish(
        new ObjectionInvestigated(id, caseId, entry.upheld(), officer.as(Role.CASE_OFFICER)));
  }

  /** The head signs the answer, or sends it back to the officer. */
  public void sign(Actor head, UUID id, boolean agreed) {
    var objection = objections.get(id);
    var notice = noticeOf(objection);
    head.mustBe(Role.HEAD, notice.authority());
    objection.sign(agreed, stamp.now());
    objections.save(objection);
    var item = file.item(objection.itemId());
    if (agreed) {
      carryOut(head, objection, item, notice);
    }
    stamp.publish(
        new ObjectionAnswered(
            id,
            notice.id(),
            notice.roundId(),
            item.caseId(),
            objection.upheld(),
            objection.falseMaterial(),
            agreed,
            head.as(Role.HEAD)));
  }

  /** One objection, for the authority of its round only. */
  @Transactional(readOnly = true)
  public ObjectionView show(Actor actor, UUID id) {
    var objection = objections.get(id);
    if (!actor.scope().covers(noticeOf(objection).authority())) {
      throw new NotFound("objection");
    }
    return view(objection);
  }

  /** How an objection stands, for whoever holds its receipt; its id cannot be guessed. */
  @Transactional(readOnly = true)
  public ObjectionProgress progress(UUID noticeId, UUID id) {
    var it = view(objections.get(id));
    if (!it.noticeId().equals(noticeId)) {
      throw new NotFound("objection");
    }
    var answer = it.answeredAt() == null ? null : it.answer();
    return new ObjectionProgress(
        id, noticeId, it.no(), it.baseName(), it.receivedAt(), it.dueOn(), it.state(), answer);
  }

  /** The objections the actor may see, newest first. */
  @Transactional(readOnly = true)
  public Page<ObjectionView> list(Actor actor, Pageable page) {
    var scope = actor.scope();
    var authority = scope.authority();
    if (scope.all()) {
      return objections.everywhere(page).map(this::view);
    }
    return authority == null
        ? Page.empty(page)
        : objections.ofAuthority(authority, page).map(this::view);
  }

  private ObjectionReceipt receive(ObjectionEntry entry, Objection.Reception reception, Who by) {
    whyNotObject(entry.itemId(), reception.at()).ifPresent(Refusal::raise);
    if (entry.body().isBlank()) {
      Refusal.of("notice.objection-empty").raise();
    }
    var item = file.item(entry.itemId());
    var no = objections.countByNoticeId(item.noticeId()) + 1;
    var objection = new Objection(stamp.id(), item, no, reception, entry);
    objections.save(objection);
    var notice = file.notice(item);
    if (entry.anonymous() && !entry.checkable()) {
      stamp.publish(new ObjectionLogged(objection.id(), notice.id(), notice.authority(), by));
    } else {
      takeUp(objection, reception.at(), by);
    }
    return new ObjectionReceipt(objection.id(), no, notice.number(), reception.at());
  }

  private void takeUp(Objection objection, Instant from, Who by) {
    var item = file.item(objection.itemId());
    var notice = file.notice(item);
    var dueOn = rules.answerDueOn(notice.roundId(), from);
    objection.takeUp(dueOn);
    objections.save(objection);
    file.suspend(item);
    stamp.publish(
        new ObjectionReceived(
            objection.id(),
            notice.id(),
            notice.roundId(),
            item.caseId(),
            notice.authority(),
            dueOn,
            by));
  }

  private void carryOut(Actor head, Objection objection, NoticeItem item, PublicNotice notice) {
    if (objection.upheld()) {
      file.remove(item, head.as(Role.HEAD));
      if (objection.falseMaterial()) {
        submissions.remove(head, item.caseId(), String.valueOf(objection.finding()));
      }
    } else if (objections.findByItemId(item.id()).stream().noneMatch(it -> it.state().open())) {
      file.resume(item, notice.isOverAt(stamp.now()));
    }
  }

  private PublicNotice noticeOf(Objection objection) {
    return file.notice(file.item(objection.itemId()));
  }

  private ObjectionView view(Objection objection) {
    var item = file.item(objection.itemId());
    return objection.view(file.notice(item), item, BusinessClock.dayOf(stamp.now()));
  }
}
