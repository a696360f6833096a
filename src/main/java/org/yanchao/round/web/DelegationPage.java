package org.yanchao.round.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.DelegationDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Fills the page of a review left to the unit above. */
@Component
class DelegationPage {

  /** Any reason: the page only asks whether the rest would allow it. */
  private static final String GIVEN = "-";

  private final RoundDesk rounds;
  private final DelegationDesk desk;
  private final Stamp stamp;

  DelegationPage(RoundDesk rounds, DelegationDesk desk, Stamp stamp) {
    this.rounds = rounds;
    this.desk = desk;
    this.stamp = stamp;
  }

  void fill(Actor actor, UUID id, Model page) {
    var round = rounds.showReview(actor, id);
    var own = round.authority().equals(actor.authority());
    page.addAttribute("round", round);
    page.addAttribute("own", own);
    page.addAttribute("upper", upper(round));
    page.addAttribute("notOffer", own ? desk.whyNotOffer(actor, id).orElse(null) : null);
    page.addAttribute("notWithdraw", own ? notWithdraw(actor, round).orElse(null) : null);
    page.addAttribute("notReturn", own ? null : desk.whyNotReturn(actor, id).orElse(null));
  }

  private Optional<Refusal> notWithdraw(Actor actor, RoundView round) {
    return round.delegation() == null
        ? Optional.empty()
        : desk.whyNotWithdraw(actor, round.id(), GIVEN);
  }

  private @Nullable String upper(RoundView round) {
    return stamp.territory().reportsTo(round.authority()).map(it -> it.name()).orElse(null);
  }

  /** The day as typed, null where it is none. */
  static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
