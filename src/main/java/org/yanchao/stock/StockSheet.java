package org.yanchao.stock;

import static org.yanchao.stock.StockColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetError;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Territory;

/** Reads opening stock from Excel and writes the empty table to fill in. */
@Component
class StockSheet {

  private final SheetReader reader;
  private final SheetPress press;
  private final MessageSource messages;
  private final Territory territory;
  private final Stamp stamp;

  StockSheet(
      SheetReader reader,
      SheetPress press,
      MessageSource messages,
      Territory territory,
      Stamp stamp) {
    this.reader = reader;
    this.press = press;
    this.messages = messages;
    this.territory = territory;
    this.stamp = stamp;
  }

  /** What a file says, and what in it cannot be understood. */
  record Read(List<StockEntry> entries, List<SheetError> errors) {}

  Read read(byte[] file, StockKind kind, String unit) {
    var sheet = reader.read(file, heads(kind));
    var errors = new ArrayList<>(sheet.errors());
    var words = new StockWords(territory.programmeOf(unit), stamp.territory(), unit);
    var entries = new ArrayList<StockEntry>();
    for (var row : sheet.rows()) {
      entries.add(entry(new StockCells(kind, row, it -> head(kind, it), errors), words));
    }
    if (sheet.rows().isEmpty()) {
      errors.add(new SheetError(0, "", "stock.problem.empty", ""));
    }
    return new Read(List.copyOf(entries), errors);
  }

  private static StockEntry entry(StockCells cells, StockWords words) {
    var entity =
        new ApplicantEntry(
            cells.text(CREDIT_CODE),
            cells.text(ENTITY_NAME),
            Objects.requireNonNullElse(cells.meaning(ENTITY_TYPE, words::entityType), ""),
            null);
    return new StockEntry(
        cells.number(),
        cells.text(BASE_NAME),
        entity,
        Objects.requireNonNullElse(cells.meaning(COUNTY, words::county), ""),
        cells.meaning(LEVEL, words::level),
        cells.text(DOCUMENT_NO),
        cells.meaning(DAY, StockWords::day),
        cells.text(CERTIFICATE_NO),
        cells.meaning(VALID_TO, StockWords::day),
        cells.meaning(POVERTY_PERSONS, StockWords::count),
        cells.text(RESULT));
  }

  /** An empty table with the right heads. */
  byte[] template(StockKind kind) {
    return press.excel(new Sheet(word("stock.kind." + kind), heads(kind), List.of()));
  }

  String head(StockKind kind, StockColumn column) {
    return word(column.head(kind));
  }

  List<String> heads(StockKind kind) {
    return kind.columns().stream().map(it -> head(kind, it)).toList();
  }

  /** The file is Chinese whoever reads the page. */
  private String word(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
