package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** Takes names back: told, heard, proposed, decided by the leaders, published. */
@Service
@Transactional
public class RevocationDesk {

  private static final int LONGEST = 2000;

  private final Revocations revocations;
  private final RevocationFile file;
  private final RevocationPapers papers;

  RevocationDesk(Revocations revocations, RevocationFile file, RevocationPapers papers) {
    this.revocations = revocations;
    this.file = file;
    this.papers = papers;
  }

  /** An officer opens it on a ground with its facts. */
  public UUID open(Actor officer, UUID namingId, RevocationGround ground, String reason) {
    var naming = papers.naming(officer, namingId);
    officer.mustBe(Role.CASE_OFFICER, naming.authority());
    mustSay(reason);
    return file.open(naming, ground, reason, officer.as(Role.CASE_OFFICER));
  }

  /** The holder is told by a numbered paper; from now on the name is suspended. */
  public void tell(Actor officer, UUID id, String noticeNo) {
    var revocation = revocations.get(id);
    officer.mustBe(Role.CASE_OFFICER, revocation.authority());
    if (noticeNo.isBlank()) {
      Refusal.of("tenure.notice-number-missing").raise();
    }
    papers.tell(revocation, noticeNo.strip(), officer.as(Role.CASE_OFFICER));
  }

  /** Why the holder cannot speak now, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotState(Actor holder, UUID id) {
    return own(holder, id).whyNotState(papers.today());
  }

  /** The holder speaks. */
  public void state(Actor holder, UUID id, String words) {
    var revocation = own(holder, id);
    revocation.whyNotState(papers.today()).ifPresent(Refusal::raise);
    mustSay(words);
    revocation.state(words, papers.now());
    revocations.save(revocation);
    var by = holder.as(Role.APPLICANT);
    papers.publish(new StatementMade(id, revocation.namingId(), by));
  }

  /** Why nothing can be proposed now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotPropose(Actor officer, UUID id) {
    var revocation = revocations.get(id);
    return officer
        .whyNot(Role.CASE_OFFICER, revocation.authority())
        .or(() -> revocation.whyNotPropose(papers.today()));
  }

  /** The officer proposes, with an answer to the statement. */
  public void propose(Actor officer, UUID id, boolean revoke, String words) {
    whyNotPropose(officer, id).ifPresent(Refusal::raise);
    mustSay(words);
    var revocation = revocations.get(id);
    revocation.propose(revoke, words);
    revocations.save(revocation);
    var by = officer.as(Role.CASE_OFFICER);
    papers.publish(new RevocationProposed(id, revocation.namingId(), revoke, by));
  }

  /** Why this cannot be decided, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDecide(Actor head, UUID id, RevocationDecision decision) {
    var revocation = revocations.get(id);
    return head.whyNot(Role.HEAD, revocation.authority())
        .or(() -> revocation.whyNot(RevocationState.DECIDED))
        .or(() -> papers.whyNotRecord(decision));
  }

  /** The leaders' decision; a name that is kept holds again at once. */
  public void decide(Actor head, UUID id, RevocationDecision decision) {
    whyNotDecide(head, id, decision).ifPresent(Refusal::raise);
    papers.decide(revocations.get(id), decision, head.as(Role.HEAD));
  }

  /** Publishes the decision: the name is gone, the levels above look for themselves. */
  public void publish(UUID id) {
    papers.revoke(revocations.get(id), Who.system("Task_PublishRevocation"));
  }

  /** Plaque and certificate are back. */
  public void recoverPlaque(Actor officer, UUID id, LocalDate backOn) {
    var revocation = revocations.get(id);
    officer.mustBe(Role.CASE_OFFICER, revocation.authority());
    if (backOn.isAfter(papers.today())) {
      Refusal.of("tenure.plaque-in-future", backOn).raise();
    }
    revocation.close(backOn);
    revocations.save(revocation);
    var by = officer.as(Role.CASE_OFFICER);
    papers.publish(new PlaqueRecovered(id, revocation.namingId(), by));
  }

  /** One revocation, for the unit and for the holder. */
  @Transactional(readOnly = true)
  public RevocationView show(Actor actor, UUID id) {
    var it = revocations.get(id);
    if (!actor.scope().covers(it.authority()) && !actor.scope().covers(it.applicantId())) {
      throw new NotFound("revocation");
    }
    return it.view();
  }

  /** The revocations of the actor's unit, or those of the actor's own bases, newest first. */
  @Transactional(readOnly = true)
  public List<RevocationView> list(Actor actor) {
    var authority = actor.scope().authority();
    var holder = actor.scope().holder();
    var found =
        authority != null
            ? revocations.findByAuthorityOrderByOpenedAtDescIdAsc(authority)
            : holder == null
                ? List.<Revocation>of()
                : revocations.findByApplicantIdOrderByOpenedAtDescIdAsc(holder);
    return found.stream().map(Revocation::view).toList();
  }

  /** What was taken back, for anyone, newest first. */
  @Transactional(readOnly = true)
  public Page<PublicRevocation> publicList(Pageable page) {
    return revocations
        .findByPublishedAtIsNotNullOrderByPublishedAtDescIdAsc(page)
        .map(Revocation::publicView);
  }

  private Revocation own(Actor holder, UUID id) {
    var revocation = revocations.get(id);
    if (!holder.is(Role.APPLICANT) || !holder.scope().covers(revocation.applicantId())) {
      throw new NotFound("revocation");
    }
    return revocation;
  }

  private static void mustSay(String words) {
    if (words.isBlank() || words.length() > LONGEST) {
      Refusal.of("tenure.words-needed").raise();
    }
  }
}
