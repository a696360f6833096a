package org.yanchao.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.document.SheetReader;
import org.yanchao.document.SheetRow;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Stamp;

/** Reads the allocation from Excel: all of it is right and adds up, or nothing is taken. */
@Component
class AllocationSheet {

  private static final int MOST = 10_000;

  private final SheetReader reader;
  private final MessageSource messages;
  private final Stamp stamp;

  AllocationSheet(SheetReader reader, MessageSource messages, Stamp stamp) {
    this.reader = reader;
    this.messages = messages;
    this.stamp = stamp;
  }

  /** The heads of the columns, as the paper words them. */
  List<String> heads() {
    return List.of(word("plan.head.unit"), word("plan.head.level"), word("plan.head.places"));
  }

  List<AllocationRow> read(byte[] file, String top, int total) {
    var sheet = reader.read(file, heads());
    sheet.errors().stream()
        .findFirst()
        .ifPresent(it -> Refusal.of("plan.row-unreadable", it.row()).raise());
    var rows = new ArrayList<AllocationRow>();
    var units = units(top);
    for (var row : sheet.rows()) {
      rows.add(row(row, units));
    }
    whyNot(rows, total).ifPresent(Refusal::raise);
    return List.copyOf(rows);
  }

  private Optional<Refusal> whyNot(List<AllocationRow> rows, int total) {
    var seen = new HashSet<String>();
    for (var row : rows) {
      if (!seen.add(row.unit() + row.level())) {
        return Refusal.because("plan.row-twice", row.unit());
      }
    }
    var sum = rows.stream().mapToInt(AllocationRow::places).sum();
    return sum == total ? Optional.empty() : Refusal.because("plan.sum-wrong", sum, total);
  }

  /** The units that report to the top, by name and by key. */
  private Map<String, Region> units(String top) {
    var found =
        stamp.territory().reportingTo(top).stream()
            .collect(Collectors.toMap(Region::name, Function.identity()));
    stamp.territory().reportingTo(top).forEach(it -> found.put(it.key(), it));
    return found;
  }

  private AllocationRow row(SheetRow row, Map<String, Region> units) {
    var heads = heads();
    var unit = units.get(row.text(heads.get(0)));
    if (unit == null) {
      Refusal.of("plan.unit-unknown", row.number(), row.text(heads.get(0))).raise();
    }
    return new AllocationRow(
        unit.key(), level(row, row.text(heads.get(1))), places(row, row.text(heads.get(2))));
  }

  private Level level(SheetRow row, String typed) {
    for (var level : Level.values()) {
      if (typed.equals(word("plan.level." + level)) || typed.equals(level.name())) {
        return level;
      }
    }
    Refusal.of("plan.level-unknown", row.number(), typed).raise();
    return Level.COUNTY;
  }

  private static int places(SheetRow row, String typed) {
    if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) > MOST) {
      Refusal.of("plan.number-wrong", row.number(), typed).raise();
    }
    return Integer.parseInt(typed);
  }

  /** Papers are Chinese whatever language the page has. */
  private String word(String key) {
    return messages.getMessage(key, new Object[0], Locale.SIMPLIFIED_CHINESE);
  }
}
