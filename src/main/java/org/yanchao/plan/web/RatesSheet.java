package org.yanchao.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.kernel.Regions;
import org.yanchao.recommendation.Rates;
import org.yanchao.recommendation.UnitRates;

/** Rates of units with names, as rows of a page and of an Excel file. */
@Component
class RatesSheet {

  private final CaseDesk cases;
  private final SheetPress press;
  private final MessageSource messages;
  private final Regions regions;

  RatesSheet(CaseDesk cases, SheetPress press, MessageSource messages, Regions regions) {
    this.cases = cases;
    this.press = press;
    this.messages = messages;
    this.regions = regions;
  }

  /** One unit at one level. */
  record Row(String name, UnitRates it) {}

  /**
   * A case that should have been taken in or sent up.
   *
   * @param due last day to send it up, null for one that was not taken in
   * @param sent when it went up after all, null when it did not
   */
  record Missing(String caseNo, String baseName, @Nullable LocalDate due, @Nullable Instant sent) {}

  List<Row> rows(List<UnitRates> rates) {
    return rates.stream().map(it -> new Row(name(it.unit()), it)).toList();
  }

  List<Missing> missing(UnitRates rates) {
    var missing = new ArrayList<Missing>();
    rates.rates().intake().missing().forEach(it -> missing.add(missing(it, null, null)));
    rates.rates().late().forEach(it -> missing.add(missing(it.caseId(), it.due(), it.sent())));
    return missing;
  }

  private Missing missing(UUID id, @Nullable LocalDate due, @Nullable Instant sent) {
    var found = cases.summary(id);
    return new Missing(found.caseNo(), found.baseName(), due, sent);
  }

  byte[] excel(List<UnitRates> rates) {
    var heads = new ArrayList<>(List.of(word("plan.unit"), word("plan.level")));
    for (var rate : List.of("plan.rates.intake", "plan.rates.push")) {
      heads.add(word(rate + ".done"));
      heads.add(word(rate + ".due"));
      heads.add(word(rate));
    }
    var rows = new ArrayList<List<@Nullable Object>>();
    rates.forEach(it -> rows.add(cells(it)));
    return press.excel(new Sheet(word("plan.rates.by-unit"), heads, rows));
  }

  private List<@Nullable Object> cells(UnitRates it) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(name(it.unit()));
    cells.add(word("plan.level." + it.level()));
    for (Rates.Rate rate : List.of(it.rates().intake(), it.rates().push())) {
      cells.add(rate.done());
      cells.add(rate.due());
      cells.add(rate.value());
    }
    return cells;
  }

  String name(String unit) {
    return regions.ever(unit).name();
  }

  private String word(String key) {
    return messages.getMessage(key, new Object[0], LocaleContextHolder.getLocale());
  }
}
