package org.yanchao.stock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.RegionTree;
import org.yanchao.policy.Programme;

/** What the words in a unit's file mean: its counties, its levels, the programme's types, days. */
final class StockWords {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

  private final Programme programme;
  private final RegionTree tree;
  private final String unit;

  StockWords(Programme programme, RegionTree tree, String unit) {
    this.programme = programme;
    this.tree = tree;
    this.unit = unit;
  }

  Optional<String> entityType(String text) {
    return programme.entityTypes().stream()
        .filter(it -> it.name().equals(text))
        .map(Programme.Word::id)
        .findFirst();
  }

  /** By name or code, within the unit's own land. */
  Optional<String> county(String text) {
    return tree.ofLevel(Level.COUNTY).stream()
        .filter(it -> it.name().equals(text) || it.key().equals(text))
        .map(Region::key)
        .filter(it -> tree.covers(unit, it))
        .findFirst();
  }

  /** A level at which the unit itself decides. */
  Optional<Level> level(String text) {
    return programme.levels().stream()
        .filter(it -> it.name().equals(text))
        .map(Programme.Rung::level)
        .filter(tree.get(unit)::holds)
        .findFirst();
  }

  static Optional<Integer> count(String text) {
    return Optional.of(text).filter(it -> COUNT.matcher(it).matches()).map(Integer::valueOf);
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.replaceAll("[/.]", "-"), DAY));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }
}
