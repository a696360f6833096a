package org.yanchao.policy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.RegionTree;
import org.yanchao.kernel.Regions;

/** Where each programme applies: the units below the one its pack names. */
@Component
public class Territory {

  private final Programmes programmes;
  private final Regions regions;
  private final BusinessClock clock;

  public Territory(Programmes programmes, Regions regions, BusinessClock clock) {
    this.programmes = programmes;
    this.regions = regions;
    this.clock = clock;
  }

  /** Today's units of a programme. */
  public RegionTree of(String programme) {
    return today().part(programmes.newest(programme).territory());
  }

  /** The programmes that apply to a unit, in the order of their ids. */
  public List<Programme> programmesOf(String unit) {
    return programmes.all().stream().filter(it -> holds(it.id(), unit)).toList();
  }

  /** The programme that a unit works with first; every unit has one. */
  public Programme programmeOf(String unit) {
    return programmesOf(unit).stream().findFirst().orElseGet(() -> programmes.all().get(0));
  }

  /** The programmes a reader has to do with: those of the own unit, all for whoever has none. */
  public List<Programme> programmesFor(Optional<Actor> reader) {
    return reader.map(Actor::authority).map(this::programmesOf).orElseGet(programmes::all);
  }

  /** The programme a reader names, or the first one; another land's does not exist for a unit. */
  public Programme chosen(Optional<Actor> reader, String id) {
    var unit = reader.map(Actor::authority);
    if (id.isEmpty()) {
      return unit.map(this::programmeOf).orElseGet(() -> programmes.all().get(0));
    }
    return unit.map(it -> named(it, id)).orElseGet(() -> programmes.newest(id));
  }

  /** The programme a unit names; one of another land does not exist for it. */
  public Programme named(String unit, String id) {
    if (!holds(id, unit)) {
      throw new NotFound("programme");
    }
    return programmes.newest(id);
  }

  /** Whether the programme applies to the unit. */
  public boolean holds(String programme, String unit) {
    return today().covers(programmes.newest(programme).territory(), unit);
  }

  /** Why the unit has no part in the programme, empty when it has. */
  public Optional<Refusal> whyNot(String programme, String unit) {
    return holds(programme, unit)
        ? Optional.empty()
        : Refusal.because("policy.outside-territory", programmes.newest(programme).name());
  }

  private RegionTree today() {
    return regions.at(clock.today());
  }
}
