package org.yanchao.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.naming.BasesNamed;
import org.yanchao.naming.DocumentEntry;

/** Computes what must go up, sends it as one batch with its letter, opens the cases above. */
@Service
@Transactional
public class RecommendationDesk {

  private final RecommendationBook book;
  private final RecommendationRoutes routes;
  private final UpperConditions conditions;
  private final UpperCaseDesk upperCases;
  private final Stamp stamp;

  RecommendationDesk(
      RecommendationBook book,
      RecommendationRoutes routes,
      UpperConditions conditions,
      UpperCaseDesk upperCases,
      Stamp stamp) {
    this.book = book;
    this.routes = routes;
    this.conditions = conditions;
    this.upperCases = upperCases;
    this.stamp = stamp;
  }

  /** Every naming below the province brings the duty to recommend with it. */
  @EventListener
  public void on(BasesNamed named) {
    open(named.documentId());
  }

  /** Opens the recommendation of a document, once; empty at the province, which sends nothing. */
  public Optional<UUID> open(UUID documentId) {
    var known = book.ofDocument(documentId);
    return known.isPresent()
        ? known.map(Recommendation::id)
        : routes.of(documentId).map(it -> opened(documentId, it));
  }

  private UUID opened(UUID documentId, RecommendationRoutes.Duty duty) {
    var opened = book.open(documentId, duty, routes.namings(documentId));
    announce(opened, "Task_RegisterNaming");
    return opened.id();
  }

  /** Tests every base against the pool conditions above; says whether anything must go up. */
  public boolean testUpperConditions(UUID id) {
    var recommendation = book.get(id);
    var route = recommendation.route();
    for (var item : book.items(id)) {
      var found = conditions.test(route, book.naming(item));
      item.judge(found.verdict(), found.findings());
      book.save(item);
    }
    var due = (int) book.items(id).stream().filter(RecommendationItem::mustGo).count();
    if (due == 0) {
      recommendation.nothingDue();
      book.save(recommendation);
    }
    stamp.publish(new UpperConditionsTested(id, due, Who.system("Task_TestUpperConditions")));
    return due > 0;
  }

  /** Why the batch cannot be sent now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSend(Actor officer, UUID id, String letterNo, String letter) {
    var recommendation = book.get(id);
    return officer
        .whyNot(Role.CASE_OFFICER, recommendation.lowerAuthority())
        .or(() -> routes.whyNotIssue(recommendation))
        .or(recommendation::whyNotSend)
        .or(() -> book.whyNotSend(recommendation, letterNo, letter));
  }

  /** Sends everything that must go up as one batch; nobody can strike a base off. */
  public void send(Actor officer, UUID id, String letterNo, String letter) {
    whyNotSend(officer, id, letterNo, letter).ifPresent(Refusal::raise);
    var recommendation = book.get(id);
    var now = stamp.now();
    recommendation.send(DocumentEntry.normal(letterNo), letter.strip(), now);
    var sent = book.items(id).stream().filter(RecommendationItem::mustGo).toList();
    for (var item : sent) {
      item.send();
      book.save(item);
    }
    book.save(recommendation);
    stamp.publish(
        new RecommendationSent(
            id,
            recommendation.lowerAuthority(),
            !sent.isEmpty(),
            sent.size(),
            officer.as(Role.CASE_OFFICER)));
  }

  /** Why this applicant cannot take the base out, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotWithdrawItem(Actor applicant, UUID itemId) {
    return own(applicant, itemId).whyNotWithdraw();
  }

  /** The applicant does not want to go up; it leaves the denominator of the push rate. */
  public void withdrawItem(Actor applicant, UUID itemId) {
    var item = own(applicant, itemId);
    item.withdraw(stamp.now());
    book.save(item);
    var by = applicant.as(Role.APPLICANT);
    var id = item.recommendationId();
    stamp.publish(new RecommendationItemWithdrawn(id, book.naming(item).caseId(), by));
    var recommendation = book.get(id);
    if (recommendation.status() == RecommendationStatus.COMPUTED && book.allWithdrawn(id)) {
      recommendation.nothingSent();
      book.save(recommendation);
      stamp.publish(new RecommendationSent(id, recommendation.lowerAuthority(), false, 0, by));
    }
  }

  /** Opens the case above for everything that was sent, once each. */
  public void openUpperCases(UUID id) {
    var recommendation = book.get(id);
    book.items(id).stream()
        .filter(it -> it.sent() && !it.opened())
        .forEach(
            it -> {
              it.openedAs(
                  upperCases.open(
                      it.caseId(), recommendation.upperAuthority(), recommendation.upperLevel()));
              book.save(it);
            });
  }

  /** When the batch that opened an upper case was sent, for the test of the last day. */
  @Transactional(readOnly = true)
  public Optional<Instant> sentAt(UUID upperCase) {
    return book.sentAt(upperCase);
  }

  /** The due day is over and nothing was sent: seen by unit, head and the level above. */
  public void reportLate(UUID id) {
    var recommendation = book.get(id);
    if (recommendation.status() != RecommendationStatus.COMPUTED || recommendation.late()) {
      return;
    }
    recommendation.markLate();
    book.save(recommendation);
    stamp.publish(
        new RecommendationLate(
            id,
            recommendation.lowerAuthority(),
            recommendation.dueOn(),
            Who.system("Task_ReportLateRecommendation")));
  }

  /**
   * Tests again what was not due or could not be decided; what became due gets a new
   * recommendation, the rest only keeps its new findings.
   *
   * @return the new recommendation, empty when nothing became due
   */
  public Optional<UUID> retest(String authority, Level level, String programme, int cycle) {
    return routes.route(authority, level, programme, cycle).flatMap(this::retest);
  }

  private Optional<UUID> retest(Recommendation.Route route) {
    var due =
        book.waiting(route).stream()
            .filter(it -> book.becameDue(it, conditions.test(route, it)))
            .toList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    var opened = book.open(null, routes.duty(route), due);
    announce(opened, "retest");
    return Optional.of(opened.id());
  }

  /** What the conditions above say of a base today; empty at the province. */
  @Transactional(readOnly = true)
  public Optional<PushVerdict> verdict(UUID namingId) {
    var naming = book.named(namingId);
    return routes
        .route(naming.authority(), naming.level(), naming.programme(), naming.cycle())
        .map(it -> conditions.test(it, naming).verdict());
  }

  /** One recommendation, for the unit that sends, the unit that receives, nobody else. */
  @Transactional(readOnly = true)
  public RecommendationView show(Actor actor, UUID id) {
    var recommendation = book.get(id);
    var scope = actor.scope();
    if (!scope.covers(recommendation.lowerAuthority())
        && !scope.covers(recommendation.upperAuthority())) {
      throw new NotFound("recommendation");
    }
    return book.view(recommendation);
  }

  /** What the actor's unit sent, has to send, or is to receive, newest first. */
  @Transactional(readOnly = true)
  public Page<RecommendationView> list(Actor actor, Pageable page) {
    return book.list(actor.scope(), page);
  }

  /** The applicant's own bases on recommendations, newest first. */
  @Transactional(readOnly = true)
  public List<RecommendationView.Item> mine(Actor applicant) {
    var holder = applicant.scope().holder();
    return holder == null ? List.of() : book.ofApplicant(holder);
  }

  private RecommendationItem own(Actor applicant, UUID itemId) {
    var item = book.item(itemId);
    if (!applicant.is(Role.APPLICANT)
        || !applicant.scope().covers(book.naming(item).applicantId())) {
      throw new NotFound("item of this recommendation");
    }
    return item;
  }

  private void announce(Recommendation opened, String task) {
    stamp.publish(
        new RecommendationOpened(
            opened.id(), opened.lowerAuthority(), opened.dueOn(), Who.system(task)));
  }
}
