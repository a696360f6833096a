package org.yanchao.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.plan.PlanView;

/** The plan as an Excel file and as the bars of its chart. */
@Component
class PlanSheet {

  private final SheetPress press;
  private final MessageSource messages;
  private final Regions regions;

  PlanSheet(SheetPress press, MessageSource messages, Regions regions) {
    this.press = press;
    this.messages = messages;
    this.regions = regions;
  }

  /** One unit in the chart. */
  record Bar(String unit, int county, int city, int province, @Nullable Integer planned) {}

  byte[] excel(PlanView plan) {
    var heads = new ArrayList<String>();
    heads.add(word("plan.unit"));
    for (var level : Level.values()) {
      heads.add(word("plan.level." + level) + word("plan.planned"));
      heads.add(word("plan.level." + level) + word("plan.named"));
      heads.add(word("plan.level." + level) + word("plan.late"));
    }
    var rows = new ArrayList<List<@Nullable Object>>();
    plan.units().forEach(it -> rows.add(cells(it)));
    return press.excel(new Sheet(word("plan.title"), heads, rows));
  }

  List<Bar> bars(PlanView plan) {
    return plan.units().stream()
        .map(
            it ->
                new Bar(
                    it.name(),
                    it.cell(Level.COUNTY).named(),
                    it.cell(Level.CITY).named(),
                    it.cell(Level.PROVINCE).named(),
                    planned(it)))
        .toList();
  }

  String name(String unit) {
    return regions.ever(unit).name();
  }

  private static @Nullable Integer planned(PlanView.UnitRow row) {
    var known = row.cells().values().stream().allMatch(it -> it.planned() != null);
    return known
        ? row.cells().values().stream()
            .mapToInt(it -> it.planned() == null ? 0 : it.planned())
            .sum()
        : null;
  }

  private static List<@Nullable Object> cells(PlanView.UnitRow row) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(row.name());
    for (var level : Level.values()) {
      cells.add(row.cell(level).planned());
      cells.add(row.cell(level).named());
      cells.add(row.cell(level).late());
    }
    return cells;
  }

  private String word(String key) {
    return messages.getMessage(key, new Object[0], LocaleContextHolder.getLocale());
  }
}
