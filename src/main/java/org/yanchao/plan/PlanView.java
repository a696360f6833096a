package org.yanchao.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.recommendation.Rates;

/**
 * The plan of a cycle against what was named, as far as the reader may see it.
 *
 * @param total bases planned over all levels and units
 * @param source where the allocation comes from, null while none is loaded (EC-25)
 * @param deadlines last day of naming by level
 * @param units one row per reporting unit
 * @param results namings, one per level (EC-22)
 * @param entities bases behind them, each counted once
 * @param rates intake and push by level; empty for readers who see only their own unit
 */
public record PlanView(
    String programme,
    String name,
    int cycle,
    int total,
    @Nullable String source,
    Map<Level, LocalDate> deadlines,
    List<UnitRow> units,
    Map<Level, Cell> sums,
    int results,
    int entities,
    Map<Level, Rates> rates) {

  public PlanView {
    deadlines = Map.copyOf(deadlines);
    units = List.copyOf(units);
    sums = Map.copyOf(sums);
    rates = Map.copyOf(rates);
  }

  /** Bases named of those planned, four decimals. */
  public BigDecimal share() {
    return total == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(results)
            .divide(BigDecimal.valueOf(total), 4, java.math.RoundingMode.HALF_UP);
  }

  /**
   * One reporting unit.
   *
   * @param key of the unit
   */
  public record UnitRow(String key, String name, Map<Level, Cell> cells) {

    public UnitRow {
      cells = Map.copyOf(cells);
    }

    public Cell cell(Level level) {
      return cells.getOrDefault(level, Cell.EMPTY);
    }
  }

  /**
   * One level of one unit.
   *
   * @param planned null while no allocation is loaded
   * @param named namings of this cycle
   * @param late of these, dated after the deadline
   * @param overdue whether the deadline is over and the plan not reached, or nothing named at all
   */
  public record Cell(@Nullable Integer planned, int named, int late, boolean overdue) {

    static final Cell EMPTY = new Cell(null, 0, 0, false);

    /** Above the plan is shown, below is warned; without a plan there is neither. */
    public String against() {
      if (planned == null || named == planned) {
        return "EVEN";
      }
      return named > planned ? "ABOVE" : "BELOW";
    }
  }
}
