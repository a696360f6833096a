package org.yanchao.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.TilePlaces;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFigure;

/** The figures of the register as tables: per year, and per unit as tiles. */
@Component
class RegisterFigures {

  private static final int SHADES = 5;

  private final RegisterDesk register;
  private final RegisterUnits units;

  RegisterFigures(RegisterDesk register, RegisterUnits units) {
    this.register = register;
    this.units = units;
  }

  /** One year, one number per level, from county to province. */
  record Year(int year, List<Integer> named, int total) {}

  /**
   * One unit.
   *
   * @param column from the west, 0 where nobody has placed it
   * @param row from the north
   * @param shade from 0 (none) to 5 (the most)
   */
  record Tile(
      String key, String name, int column, int row, List<Integer> named, int total, int shade) {}

  /** The tiles of one province. */
  record Grid(String name, List<Tile> tiles) {}

  List<Integer> years() {
    return register.figures().stream()
        .map(RegisterFigure::year)
        .distinct()
        .sorted(java.util.Comparator.reverseOrder())
        .toList();
  }

  List<Year> byYear() {
    var figures = register.figures();
    return figures.stream()
        .map(RegisterFigure::year)
        .distinct()
        .sorted()
        .map(year -> year(figures, year))
        .toList();
  }

  List<Grid> grids() {
    var figures = register.figures();
    return units.tiled().entrySet().stream()
        .map(it -> new Grid(it.getKey().name(), tiles(figures, it.getValue())))
        .toList();
  }

  private List<Tile> tiles(List<RegisterFigure> figures, List<Region> shown) {
    var counts = shown.stream().map(it -> levels(figures, within(it.key()))).toList();
    var most = counts.stream().mapToInt(RegisterFigures::total).max().orElse(0);
    return IntStream.range(0, shown.size())
        .mapToObj(at -> tile(shown.get(at), counts.get(at), most))
        .toList();
  }

  private Tile tile(Region unit, List<Integer> named, int most) {
    var place = units.place(unit.key());
    return new Tile(
        unit.key(),
        unit.name(),
        place.map(TilePlaces.Place::column).orElse(0),
        place.map(TilePlaces.Place::row).orElse(0),
        named,
        total(named),
        shade(total(named), most));
  }

  private Predicate<RegisterFigure> within(String unit) {
    var counties = units.counties(unit);
    return it -> counties.contains(it.county());
  }

  private static Year year(List<RegisterFigure> figures, int year) {
    var named = levels(figures, it -> it.year() == year);
    return new Year(year, named, total(named));
  }

  private static List<Integer> levels(
      List<RegisterFigure> figures, Predicate<RegisterFigure> these) {
    return Arrays.stream(Level.values())
        .map(level -> sum(figures, these.and(it -> it.level() == level)))
        .toList();
  }

  private static int sum(List<RegisterFigure> figures, Predicate<RegisterFigure> these) {
    return figures.stream().filter(these).mapToInt(RegisterFigure::named).sum();
  }

  private static int total(List<Integer> named) {
    return named.stream().mapToInt(Integer::intValue).sum();
  }

  private static int shade(int total, int most) {
    return most == 0 ? 0 : (int) Math.ceil((double) total * SHADES / most);
  }
}
