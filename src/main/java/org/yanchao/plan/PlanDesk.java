package org.yanchao.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.recommendation.UnitRates;

/** Holds the plan of a cycle against what was named; the unit at the top loads its allocation. */
@Service
@Transactional
public class PlanDesk {

  private final GuidanceTargets targets;
  private final AllocationSheet sheet;
  private final PlanFigures figures;
  private final Programmes programmes;
  private final Stamp stamp;

  PlanDesk(
      GuidanceTargets targets,
      AllocationSheet sheet,
      PlanFigures figures,
      Programmes programmes,
      Stamp stamp) {
    this.targets = targets;
    this.sheet = sheet;
    this.figures = figures;
    this.programmes = programmes;
    this.stamp = stamp;
  }

  /** The plan as far as the actor's unit may see it: the top sees all units, others their own. */
  @Transactional(readOnly = true)
  public PlanView show(Actor actor, String programme) {
    var pack = programmes.newest(programme);
    var authority = mine(actor);
    var loaded = targets.findByProgrammeAndCycle(programme, pack.year());
    var deadlines = deadlines(pack);
    var tree = stamp.territory();
    var count = new PlanCount(tree, deadlines, stamp.today(), planned(loaded));
    var namings =
        figures.namings(pack).stream().filter(it -> tree.covers(authority, it.county())).toList();
    namings.forEach(count::count);
    var rows = count.rows(units(authority));
    return new PlanView(
        programme,
        pack.name(),
        pack.year(),
        pack.target().total(),
        loaded.stream().findFirst().map(GuidanceTarget::source).orElse(null),
        deadlines,
        rows,
        PlanCount.sums(rows),
        namings.size(),
        (int) namings.stream().map(NamingView::projectId).distinct().count(),
        isTop(authority) ? figures.rates(pack) : Map.of());
  }

  /** The namings behind one figure, for whoever may see the unit. */
  @Transactional(readOnly = true)
  public List<NamingView> drill(Actor actor, String programme, String unit, Level level) {
    var tree = stamp.territory();
    var authority = mine(actor);
    if (tree.find(unit).isEmpty()
        || !tree.covers(authority, unit) && !tree.covers(unit, authority)) {
      throw new NotFound("unit of the plan");
    }
    return figures.namings(programmes.newest(programme)).stream()
        .filter(it -> it.level() == level && tree.covers(authority, it.county()))
        .filter(it -> PlanCount.reportingUnit(tree, it.county()).equals(unit))
        .toList();
  }

  /** Intake and push of every unit the actor's own one covers, itself included. */
  @Transactional(readOnly = true)
  public List<UnitRates> rates(Actor actor, String programme) {
    var tree = stamp.territory();
    var authority = mine(actor);
    return figures.byUnit(programmes.newest(programme)).stream()
        .filter(it -> tree.covers(authority, it.unit()))
        .toList();
  }

  /** What is missing behind one unit's rates, for whoever may see them. */
  @Transactional(readOnly = true)
  public UnitRates rates(Actor actor, String programme, String unit, Level level) {
    return rates(actor, programme).stream()
        .filter(it -> it.unit().equals(unit) && it.level() == level)
        .findFirst()
        .orElseThrow(() -> new NotFound("rates of a unit"));
  }

  /** Why the actor cannot load the allocation, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotLoad(Actor officer) {
    if (!isTop(mine(officer))) {
      return Refusal.because("plan.not-top");
    }
    return officer.whyNot(Role.CASE_OFFICER, mine(officer));
  }

  /** Takes the whole allocation from Excel, or nothing of it; an earlier one is replaced. */
  public int load(Actor officer, String programme, byte[] file, String source) {
    whyNotLoad(officer).ifPresent(Refusal::raise);
    if (source.isBlank()) {
      Refusal.of("plan.source-missing").raise();
    }
    var pack = programmes.newest(programme);
    var rows = sheet.read(file, mine(officer), pack.target().total());
    targets.findByProgrammeAndCycle(programme, pack.year()).forEach(targets::delete);
    targets.flush();
    var from = new GuidanceTarget.Provenance(source.strip(), stamp.now(), officer.account());
    rows.forEach(
        it -> targets.save(new GuidanceTarget(stamp.id(), programme, pack.year(), it, from)));
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(
        new AllocationLoaded(programme, pack.year(), rows.size(), pack.target().total(), by));
    return rows.size();
  }

  /** The heads of the file to load, in their order. */
  public List<String> heads() {
    return sheet.heads();
  }

  private Stream<Region> units(String authority) {
    var tree = stamp.territory();
    var way = tree.wayUp(authority);
    return isTop(authority)
        ? tree.reportingTo(authority).stream()
        : Stream.of(tree.get(PlanCount.reportingUnit(tree, way.get(0).key())));
  }

  private boolean isTop(String authority) {
    return stamp.territory().reportsTo(authority).isEmpty();
  }

  private static String mine(Actor actor) {
    return Optional.ofNullable(actor.scope().authority())
        .orElseThrow(() -> new NotFound("authority"));
  }

  private static Map<Level, LocalDate> deadlines(Programme pack) {
    var days = new EnumMap<Level, LocalDate>(Level.class);
    for (var level : Level.values()) {
      pack.cycle().namingDeadlineOf(level).ifPresent(it -> days.put(level, it.date()));
    }
    return days;
  }

  private static @Nullable Map<String, Map<Level, Integer>> planned(List<GuidanceTarget> loaded) {
    if (loaded.isEmpty()) {
      return null;
    }
    var planned = new HashMap<String, Map<Level, Integer>>();
    loaded.forEach(
        it ->
            planned
                .computeIfAbsent(it.reportingUnit(), unit -> new EnumMap<>(Level.class))
                .put(it.level(), it.places()));
    return planned;
  }
}
