package org.yanchao.submission.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.PoolPlace;
import org.yanchao.casework.Requests;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.DossierView;
import org.yanchao.submission.PoolPlaces;
import org.yanchao.submission.SubmissionDesk;

/** What may be handed in with this dossier now, and why not the rest. */
@Component
class SubmitOptions {

  private final SubmissionDesk submissions;
  private final PoolPlaces pools;

  SubmitOptions(SubmissionDesk submissions, PoolPlaces pools) {
    this.submissions = submissions;
    this.pools = pools;
  }

  /**
   * The two requests, or the confirmation of a project that is in a pool.
   *
   * @param place where the project is in a pool; null for a first filing
   * @param whyNot why nothing can be handed in, null when something can
   * @param whyNotReview why only the pool can be asked for, null when both can
   */
  record Options(
      @Nullable PoolPlace place, @Nullable Refusal whyNot, @Nullable Refusal whyNotReview) {

    public boolean confirmation() {
      return place != null;
    }
  }

  Options of(Actor actor, DossierView dossier) {
    var place = place(dossier);
    if (place.isPresent()) {
      var level = place.get().level();
      var why = submissions.whyNotConfirm(actor, dossier.id(), level).orElse(null);
      return new Options(place.get(), why, null);
    }
    var why = submissions.whyNotSubmit(actor, dossier.id(), Requests.POOL_ONLY);
    var whyReview =
        why.isPresent() ? why : submissions.whyNotSubmit(actor, dossier.id(), Requests.BOTH);
    return new Options(null, why.orElse(null), whyReview.orElse(null));
  }

  Optional<PoolPlace> place(DossierView dossier) {
    return Optional.ofNullable(dossier.projectId()).flatMap(pools::highest);
  }
}
