package org.yanchao.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Scope;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;

/** All recommendations with their lines. */
@Component
class RecommendationBook {

  private final Recommendations recommendations;
  private final RecommendationItems items;
  private final NamingDesk namings;
  private final Stamp stamp;

  RecommendationBook(
      Recommendations recommendations, RecommendationItems items, NamingDesk namings, Stamp stamp) {
    this.recommendations = recommendations;
    this.items = items;
    this.namings = namings;
    this.stamp = stamp;
  }

  Recommendation get(UUID id) {
    return recommendations.get(id);
  }

  Optional<Recommendation> ofDocument(UUID documentId) {
    return recommendations.findByNamingDocumentId(documentId);
  }

  List<RecommendationItem> items(UUID id) {
    return items.findByRecommendationIdOrderByNo(id);
  }

  /** Tested, and nothing of it is left to send. */
  boolean allWithdrawn(UUID id) {
    return items(id).stream().allMatch(it -> it.verdict() != null && !it.mustGo());
  }

  RecommendationItem item(UUID id) {
    return items.get(id);
  }

  /** When the batch that opened this upper case was sent. */
  Optional<Instant> sentAt(UUID upperCase) {
    return items
        .findByUpperCaseId(upperCase)
        .map(RecommendationItem::recommendationId)
        .map(recommendations::get)
        .flatMap(Recommendation::sentAt);
  }

  NamingView naming(RecommendationItem item) {
    return named(item.namingId());
  }

  NamingView named(UUID naming) {
    return namings.get(naming);
  }

  void save(Recommendation recommendation) {
    recommendations.save(recommendation);
  }

  void save(RecommendationItem item) {
    items.save(item);
  }

  /** Opens a recommendation with one line per name, in their order. */
  Recommendation open(
      @Nullable UUID document, RecommendationRoutes.Duty duty, List<NamingView> named) {
    var opened = new Recommendation(stamp.id(), document, duty.route(), duty.dueOn(), stamp.now());
    recommendations.save(opened);
    for (int no = 1; no <= named.size(); no++) {
      items.save(new RecommendationItem(stamp.id(), opened.id(), no, named.get(no - 1)));
    }
    return opened;
  }

  Optional<Refusal> whyNotSend(Recommendation recommendation, String letterNo, String letter) {
    if (items(recommendation.id()).stream().anyMatch(it -> it.verdict() == null)) {
      return Refusal.because("recommendation.not-tested");
    }
    if (letterNo.isBlank() || letter.isBlank()) {
      return Refusal.because("recommendation.letter-missing");
    }
    var number = DocumentEntry.normal(letterNo);
    return recommendations.existsByLetterNo(number)
        ? Refusal.because("recommendation.letter-number-used", number)
        : Optional.empty();
  }

  /** Names of a unit that did not have to go up when they were last tested. */
  List<NamingView> waiting(Recommendation.Route route) {
    return namings.given(route.lower(), route.level(), route.programme()).stream()
        .filter(it -> it.state() == NamingState.ACTIVE)
        .filter(this::undecidedOrNotDue)
        .toList();
  }

  /** Every line a name ever had, oldest first. */
  List<RecommendationItem> linesOf(NamingView naming) {
    return items.findByNamingId(naming.id());
  }

  private boolean undecidedOrNotDue(NamingView naming) {
    var verdicts = items.findByNamingId(naming.id()).stream().map(RecommendationItem::verdict);
    return verdicts.allMatch(it -> it == PushVerdict.NOT_DUE || it == PushVerdict.UNDECIDABLE);
  }

  /** Keeps the new findings with the last test; says whether the base has to go up now. */
  boolean becameDue(NamingView naming, UpperConditions.Verdict found) {
    if (found.verdict() == PushVerdict.DUE) {
      return true;
    }
    items.findByNamingId(naming.id()).stream()
        .reduce((a, b) -> b)
        .ifPresent(
            it -> {
              it.judge(found.verdict(), found.findings());
              items.save(it);
            });
    return false;
  }

  List<RecommendationView.Item> ofApplicant(UUID applicant) {
    return items.ofApplicant(applicant).stream().map(this::view).toList();
  }

  Page<RecommendationView> list(Scope scope, Pageable page) {
    var authority = scope.authority();
    if (scope.all()) {
      return recommendations.everywhere(page).map(this::view);
    }
    return authority == null
        ? Page.empty(page)
        : recommendations.ofAuthority(authority, page).map(this::view);
  }

  RecommendationView view(Recommendation recommendation) {
    return recommendation.view(items(recommendation.id()).stream().map(this::view).toList());
  }

  private RecommendationView.Item view(RecommendationItem item) {
    return item.view(naming(item));
  }
}
