package org.yanchao.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFigure;

/** The figures of the register as tables: per year, and per reporting unit as tiles. */
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
   * One reporting unit.
   *
   * @param shade from 0 (none) to 5 (the most)
   */
  record Tile(String key, String name, List<Integer> named, int total, int shade) {}

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

  List<Tile> tiles() {
    var figures = register.figures();
    var bare = units.all().stream().map(it -> tile(figures, it.key(), it.name())).toList();
    var most = bare.stream().mapToInt(Tile::total).max().orElse(0);
    return bare.stream()
        .map(it -> new Tile(it.key(), it.name(), it.named(), it.total(), shade(it.total(), most)))
        .toList();
  }

  private Tile tile(List<RegisterFigure> figures, String key, String name) {
    var counties = units.counties(key);
    var named = levels(figures, it -> counties.contains(it.county()));
    return new Tile(key, name, named, total(named), 0);
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
