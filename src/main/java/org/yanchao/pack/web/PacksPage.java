package org.yanchao.pack.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.pack.PackDesk;
import org.yanchao.pack.PackReading;
import org.yanchao.pack.PackVersionView;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** Fills the page of packs: what is in force, every version, and the last reading. */
@Component
class PacksPage {

  private final PackDesk packs;
  private final Programmes programmes;

  PacksPage(PackDesk packs, Programmes programmes) {
    this.packs = packs;
    this.programmes = programmes;
  }

  /** One programme with its versions, newest first. */
  record Shown(Programme programme, List<PackVersionView> versions) {}

  /** One version as the page of its changes names it. */
  record Named(Programme programme, PackVersionView it) {}

  void fill(Actor actor, Locale reader, Model page) {
    var versions = packs.versions();
    page.addAttribute("shown", programmes.all().stream().map(it -> shown(it, versions)).toList());
    page.addAttribute("reading", packs.last().orElse(null));
    page.addAttribute("refused", packs.last().map(PackReading::refused).orElse(List.of()));
    page.addAttribute("reader", reader);
    page.addAttribute("mayRead", packs.whyNotReread(actor).isEmpty());
    page.addAttribute("zone", BusinessClock.ZONE);
  }

  Named version(String programme, int number) {
    return packs.versions().stream()
        .filter(it -> it.programme().equals(programme) && it.number() == number)
        .findFirst()
        .map(it -> new Named(programmes.pinned(it.pin()), it))
        .orElseThrow(() -> new NotFound("version of a programme"));
  }

  /** Whether nothing stands before it to compare with. */
  boolean first(Named version) {
    return packs.versions().stream()
        .filter(it -> it.programme().equals(version.it().programme()))
        .allMatch(it -> it.number() >= version.it().number());
  }

  private static Shown shown(Programme programme, List<PackVersionView> versions) {
    var own = versions.stream().filter(it -> it.programme().equals(programme.id())).toList();
    return new Shown(programme, own);
  }
}
