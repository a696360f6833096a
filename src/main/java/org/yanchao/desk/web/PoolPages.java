package org.yanchao.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Territory;
import org.yanchao.stock.StockShelf;

/** Fills the pages of the pool. */
@Component
class PoolPages {

  private static final int SIZE = 20;

  private final PoolDesk pools;
  private final Regions regions;
  private final Territory territory;
  private final BusinessClock clock;
  private final StockShelf stock;

  PoolPages(
      PoolDesk pools, Regions regions, Territory territory, BusinessClock clock, StockShelf stock) {
    this.stock = stock;
    this.pools = pools;
    this.regions = regions;
    this.territory = territory;
    this.clock = clock;
  }

  void list(Actor actor, @Nullable Level level, boolean left, int page, Model model) {
    var asked = PageRequest.of(page, SIZE, Sort.unsorted());
    model.addAttribute("rows", pools.list(actor, level, !left, asked));
    model.addAttribute("stock", stock.count(actor));
    model.addAttribute("level", level);
    model.addAttribute("left", left);
    model.addAttribute("levels", unit(actor).levelsHeld().stream().sorted().toList());
    model.addAttribute("mayRelease", actor.is(Role.HEAD));
    model.addAttribute("mayImport", actor.is(Role.CASE_OFFICER));
  }

  void blank(Actor actor, Model model) {
    model.addAttribute("levels", unit(actor).levelsHeld().stream().sorted().toList());
    model.addAttribute("counties", counties(actor));
    model.addAttribute("entityTypes", territory.programmeOf(unit(actor).key()).entityTypes());
  }

  /** The counties whose bases can be in this unit's pools: its own and those below. */
  private List<Region> counties(Actor actor) {
    var tree = regions.at(clock.today());
    var own = unit(actor).key();
    return tree.ofLevel(Level.COUNTY).stream()
        .filter(it -> it.key().equals(own) || tree.covers(own, it.key()))
        .toList();
  }

  private Region unit(Actor actor) {
    return regions.ever(String.valueOf(actor.authority()));
  }
}
