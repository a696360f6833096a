package org.yanchao.round.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.DelegationDesk;
import org.yanchao.round.EntrustedReviewDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Fills the page of a review left to the unit above. */
@Component
class DelegationPage {

  /** Any reason: the page only asks whether the rest would allow it. */
  private static final String GIVEN = "-";

  private final RoundDesk rounds;
  private final DelegationDesk county;
  private final EntrustedReviewDesk city;
  private final LetterLines letters;
  private final Stamp stamp;

  DelegationPage(
      RoundDesk rounds,
      DelegationDesk county,
      EntrustedReviewDesk city,
      LetterLines letters,
      Stamp stamp) {
    this.rounds = rounds;
    this.county = county;
    this.city = city;
    this.letters = letters;
    this.stamp = stamp;
  }

  void fill(Actor actor, UUID id, Model page) {
    var round = rounds.showReview(actor, id);
    var own = round.authority().equals(actor.authority());
    page.addAttribute("round", round);
    page.addAttribute("own", own);
    page.addAttribute("upper", upper(round));
    page.addAttribute("letters", letters.of(actor, round));
    if (own) {
      page.addAttribute("ended", county.ended(actor, id));
      page.addAttribute("notOffer", county.whyNotOffer(actor, id).orElse(null));
      page.addAttribute("notWithdraw", notWithdraw(actor, round).orElse(null));
    } else {
      page.addAttribute("notReply", city.whyNotReply(actor, id).orElse(null));
      page.addAttribute("notReturn", city.whyNotReturn(actor, id).orElse(null));
    }
  }

  private Optional<Refusal> notWithdraw(Actor actor, RoundView round) {
    return round.delegation() == null
        ? Optional.empty()
        : county.whyNotWithdraw(actor, round.id(), GIVEN);
  }

  private @Nullable String upper(RoundView round) {
    return stamp.territory().reportsTo(round.authority()).map(it -> it.name()).orElse(null);
  }
}
