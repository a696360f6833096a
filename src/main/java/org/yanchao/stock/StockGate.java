package org.yanchao.stock;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.cultivation.ImportedEntry;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.ImportedBase;
import org.yanchao.naming.NamingDesk;
import org.yanchao.policy.Territory;
import org.yanchao.recommendation.PushVerdict;
import org.yanchao.recommendation.RecommendationDesk;

/** Brings rows into the registers they belong to, through the desks that guard them. */
@Component
class StockGate {

  private final NamingDesk namings;
  private final PoolDesk pools;
  private final RecommendationDesk recommendations;
  private final Territory territory;

  StockGate(
      NamingDesk namings, PoolDesk pools, RecommendationDesk recommendations, Territory territory) {
    this.namings = namings;
    this.pools = pools;
    this.recommendations = recommendations;
    this.territory = territory;
  }

  /** Who a project is, and whose paper says so. */
  record Place(UUID project, UUID applicant, String provenance) {}

  Optional<Refusal> whyNot(Actor officer, StockKind kind, StockEntry it, UUID project) {
    if (it.level() == null) {
      return Optional.empty();
    }
    return switch (kind) {
      case NAMED_BASE ->
          namings.whyNotImport(officer, base(officer, it, new Place(project, project, "-")));
      case POOL_ENTRY ->
          pools
              .entry(project, it.level())
              .flatMap(here -> Refusal.because("cultivation.in-this-pool"));
      case WORKSHOP, PAPER_FILING -> Optional.empty();
    };
  }

  /** The id in the register it entered; null for what is kept with the stock alone. */
  @Nullable UUID bring(Actor officer, StockKind kind, StockEntry it, Place place) {
    return switch (kind) {
      case NAMED_BASE -> namings.importBase(officer, base(officer, it, place));
      case POOL_ENTRY -> pools.importEntry(officer, entry(officer, it, place));
      case WORKSHOP, PAPER_FILING -> null;
    };
  }

  /** A wrong row is corrected by a new act; what it was stays to be seen. */
  void takeOut(Actor head, StockKind kind, UUID subject, String reason) {
    switch (kind) {
      case NAMED_BASE -> namings.withdrawImport(head, subject, reason);
      case POOL_ENTRY -> pools.release(head, subject, reason);
      case WORKSHOP, PAPER_FILING -> throw new IllegalArgumentException("in no register: " + kind);
    }
  }

  /** Whether imported bases of a unit have to go up is tested like that of all others (JL-29). */
  void retest(String unit, Level level) {
    var programme = territory.programmeOf(unit);
    recommendations.retest(unit, level, programme.id(), programme.year());
  }

  Optional<PushVerdict> verdict(UUID naming) {
    return recommendations.verdict(naming);
  }

  private ImportedBase base(Actor officer, StockEntry it, Place place) {
    var unit = String.valueOf(officer.authority());
    var level = java.util.Objects.requireNonNull(it.level());
    var day = java.util.Objects.requireNonNull(it.day());
    return new ImportedBase(
        unit,
        place.project(),
        place.applicant(),
        it.baseName(),
        it.entity().name(),
        it.entity().creditCode(),
        it.county(),
        level,
        territory.programmeOf(unit).id(),
        day.getYear(),
        it.documentNo(),
        day,
        it.certificateNo().isEmpty() ? null : it.certificateNo(),
        it.validTo(),
        place.provenance());
  }

  private static ImportedEntry entry(Actor officer, StockEntry it, Place place) {
    return new ImportedEntry(
        place.project(),
        java.util.Objects.requireNonNull(it.level()),
        String.valueOf(officer.authority()),
        java.util.Objects.requireNonNull(it.day()),
        place.provenance());
  }
}
