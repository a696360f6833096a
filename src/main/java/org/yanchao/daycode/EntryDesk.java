package org.yanchao.daycode;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.account.SignedIn;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatState;
import org.yanchao.panel.SeatView;

/** Lets an expert in who types the code of the day; wrong endings are counted. */
@Service
@Transactional
public class EntryDesk {

  private final DayCodes codes;
  private final PanelDesk panels;
  private final PasswordEncoder hashes;
  private final Stamp stamp;

  EntryDesk(DayCodes codes, PanelDesk panels, PasswordEncoder hashes, Stamp stamp) {
    this.codes = codes;
    this.panels = panels;
    this.hashes = hashes;
    this.stamp = stamp;
  }

  /** What came of a try: somebody who is in, or why nobody is. */
  public record Entry(Optional<SignedIn> person, Optional<Refusal> refusal) {

    static Entry refused(Optional<Refusal> why) {
      return new Entry(Optional.empty(), why);
    }
  }

  /**
   * Tries a code. Whoever does not have all of it learns nothing about it; a wrong ending is
   * counted, so this answers instead of refusing.
   */
  public Entry enter(String typed) {
    var text = CodeText.read(typed);
    var code = text.flatMap(it -> codes.findByHandle(it.handle()));
    if (code.isEmpty()) {
      return Entry.refused(Refusal.because("daycode.wrong"));
    }
    return hashes.matches(text.orElseThrow().secret(), code.get().secretHash())
        ? enter(code.get())
        : missed(code.get());
  }

  private Entry enter(DayCode code) {
    var seat = seat(code);
    var why =
        code.whyNotUse(stamp.today())
            .or(() -> seat.isEmpty() ? Refusal.because("daycode.seat-changed") : Optional.empty());
    if (why.isPresent()) {
      return Entry.refused(why);
    }
    code.use(stamp.today(), stamp.now());
    codes.save(code);
    var actor = actor(code, seat.orElseThrow());
    stamp.publish(new DayCodeUsed(code.batch(), code.seatNo(), actor.as(Role.EXPERT)));
    var name = String.valueOf(seat.get().expertName());
    var only = "/score/" + code.batch();
    return new Entry(
        Optional.of(SignedIn.forTheDay(actor, name, only, code.day())), Optional.empty());
  }

  private Entry missed(DayCode code) {
    if (code.open()) {
      code.missed();
      codes.save(code);
      if (code.locked()) {
        var by = Who.system("dayCodeEntry");
        stamp.publish(new DayCodeLocked(code.batch(), code.seatNo(), by));
      }
    }
    return Entry.refused(Refusal.because("daycode.wrong"));
  }

  /** The seat, as long as the expert of the code holds it. */
  private Optional<SeatView> seat(DayCode code) {
    return panels.show(code.batch()).seats().stream()
        .filter(it -> it.state() == SeatState.SEATED && it.expertId().equals(code.expert()))
        .findFirst();
  }

  /** In the expert's own account where there is one, so that the trail knows the same person. */
  private static Actor actor(DayCode code, SeatView seat) {
    var account = seat.account() == null ? code.id().toString() : seat.account();
    return new Actor(account, Set.of(Role.EXPERT), null, code.expert(), false);
  }
}
