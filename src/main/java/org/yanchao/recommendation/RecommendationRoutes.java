package org.yanchao.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingDays;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.PaperKind;
import org.yanchao.policy.SampleRules;

/** From whom to whom a recommendation goes, and by when. */
@Component
class RecommendationRoutes {

  private final NamingDesk namings;
  private final Regions regions;
  private final NamingDays days;
  private final SampleRules samples;
  private final Stamp stamp;

  RecommendationRoutes(
      NamingDesk namings, Regions regions, NamingDays days, SampleRules samples, Stamp stamp) {
    this.samples = samples;
    this.namings = namings;
    this.regions = regions;
    this.days = days;
    this.stamp = stamp;
  }

  /** A route with its last day. */
  record Duty(Recommendation.Route route, LocalDate dueOn) {}

  List<NamingView> namings(UUID document) {
    return namings.document(document).namings();
  }

  /** What a document obliges its unit to; empty at the province. */
  Optional<Duty> of(UUID documentId) {
    var document = namings.document(documentId);
    var first = document.namings().get(0);
    return route(document.authority(), document.level(), first.programme(), first.cycle())
        .map(it -> new Duty(it, dueOn(it, first.packVersion(), document.datedOn())));
  }

  /** Why nothing goes up under this version, empty when it may: in production no samples. */
  Optional<Refusal> whyNotIssue(Recommendation recommendation) {
    return samples.whyNotIssue(pin(recommendation), PaperKind.RECOMMENDATION);
  }

  /** Refuses its papers in production, else says whether they have to be marked as a sample. */
  boolean issue(Recommendation recommendation) {
    return samples.issue(pin(recommendation), PaperKind.RECOMMENDATION);
  }

  private String pin(Recommendation recommendation) {
    return Optional.ofNullable(recommendation.documentId())
        .map(it -> namings(it).get(0).packVersion())
        .orElseGet(() -> days.newest(recommendation.route().programme()));
  }

  /** A re-test obliges from the day it was made. */
  Duty duty(Recommendation.Route route) {
    return new Duty(route, dueOn(route, days.newest(route.programme()), stamp.today()));
  }

  /** The unit that decides one level up; the unit itself where it holds both levels. */
  Optional<Recommendation.Route> route(String authority, Level level, String programme, int cycle) {
    return regions
        .at(stamp.today())
        .authorityAbove(authority, level)
        .map(it -> new Recommendation.Route(authority, it.key(), level, programme, cycle));
  }

  private LocalDate dueOn(Recommendation.Route route, String pin, LocalDate from) {
    return Optional.ofNullable(days.recommendationDueOn(pin, route.level(), from)).orElseThrow();
  }
}
