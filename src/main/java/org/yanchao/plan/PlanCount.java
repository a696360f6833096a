package org.yanchao.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.RegionTree;
import org.yanchao.naming.NamingView;

/**
 * Counts namings by reporting unit and level. The roll-up follows who reports to whom, never the
 * prefix of a code (EC-21): Meihekou and Changbaishan stand for themselves.
 */
final class PlanCount {

  private final RegionTree tree;
  private final Map<Level, LocalDate> deadlines;
  private final LocalDate today;
  private final @Nullable Map<String, Map<Level, Integer>> planned;
  private final Map<String, Map<Level, List<NamingView>>> named = new HashMap<>();

  PlanCount(
      RegionTree tree,
      Map<Level, LocalDate> deadlines,
      LocalDate today,
      @Nullable Map<String, Map<Level, Integer>> planned) {
    this.tree = tree;
    this.deadlines = deadlines;
    this.today = today;
    this.planned = planned;
  }

  /** The unit that answers to the top for this county; the top itself where it is one. */
  static String reportingUnit(RegionTree tree, String county) {
    var way = tree.wayUp(county);
    return way.get(Math.max(0, way.size() - 2)).key();
  }

  void count(NamingView naming) {
    named
        .computeIfAbsent(reportingUnit(tree, naming.county()), it -> new EnumMap<>(Level.class))
        .computeIfAbsent(naming.level(), it -> new ArrayList<>())
        .add(naming);
  }

  List<PlanView.UnitRow> rows(Stream<Region> units) {
    return units.map(it -> new PlanView.UnitRow(it.key(), it.name(), cells(it.key()))).toList();
  }

  private Map<Level, PlanView.Cell> cells(String unit) {
    var cells = new EnumMap<Level, PlanView.Cell>(Level.class);
    for (var level : Level.values()) {
      cells.put(level, cell(unit, level));
    }
    return cells;
  }

  private PlanView.Cell cell(String unit, Level level) {
    var found = named.getOrDefault(unit, Map.of()).getOrDefault(level, List.of());
    var deadline = deadlines.get(level);
    var late =
        deadline == null
            ? 0
            : (int) found.stream().filter(it -> it.namedOn().isAfter(deadline)).count();
    var plan = planned == null ? null : planned.getOrDefault(unit, Map.of()).getOrDefault(level, 0);
    var over = deadline != null && today.isAfter(deadline);
    var inTime = found.size() - late;
    var expected = plan == null ? (level == Level.PROVINCE ? 0 : 1) : plan;
    return new PlanView.Cell(plan, found.size(), late, over && inTime < expected);
  }

  static Map<Level, PlanView.Cell> sums(List<PlanView.UnitRow> rows) {
    var sums = new EnumMap<Level, PlanView.Cell>(Level.class);
    for (var level : Level.values()) {
      var cells = rows.stream().map(it -> it.cell(level)).toList();
      var known = !cells.isEmpty() && cells.stream().allMatch(it -> it.planned() != null);
      var plan =
          known
              ? cells.stream().mapToInt(it -> it.planned() == null ? 0 : it.planned()).sum()
              : null;
      var count = cells.stream().mapToInt(PlanView.Cell::named).sum();
      var late = cells.stream().mapToInt(PlanView.Cell::late).sum();
      var overdue = cells.stream().anyMatch(PlanView.Cell::overdue);
      sums.put(level, new PlanView.Cell(plan, count, late, overdue));
    }
    return sums;
  }
}
