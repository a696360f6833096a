package org.yanchao.submission.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;
import org.yanchao.submission.CaseStatus;
import org.yanchao.submission.CaseSummary;

/** Says where applications stand, in the applicant's words. */
@Component
class Standings {

  private final Regions regions;
  private final ApplicationTimes times;

  Standings(Regions regions, ApplicationTimes times) {
    this.regions = regions;
    this.times = times;
  }

  Standing draft(Instant updatedAt) {
    return new Standing("DRAFT", null, updatedAt, null, "normal");
  }

  Standing of(CaseSummary it) {
    return new Standing(word(it), office(it), since(it), due(it), times.urgency(due(it)));
  }

  /** In the pool it matters whether this year's review is still ahead. */
  private static String word(CaseSummary it) {
    return it.reviewable() ? "POOLED_FOR_REVIEW" : it.status().name();
  }

  private @Nullable String office(CaseSummary it) {
    return switch (it.status()) {
      case RETURNED, POOL_ONLY_OFFERED, NOT_ACCEPTED, WITHDRAWN -> null;
      case PACKAGE_RETURNED -> {
        var lower = it.lowerAuthority();
        yield regions.ever(lower == null ? it.authority() : lower).name();
      }
      default -> regions.ever(it.authority()).name();
    };
  }

  private static @Nullable Instant since(CaseSummary it) {
    var progress = it.progress();
    if (progress.endedAt() != null) {
      return progress.endedAt();
    }
    return switch (it.status()) {
      case SUBMITTED, NON_ACCEPTANCE_PROPOSED -> it.receivedAt();
      case ACCEPTED, POOL_ONLY_OFFERED, BELOW_CONDITIONS_PROPOSED -> progress.acceptedAt();
      default -> null;
    };
  }

  private static @Nullable LocalDate due(CaseSummary it) {
    return it.status() == CaseStatus.SUBMITTED ? it.formalCheckDueOn() : it.answerDueOn();
  }
}
