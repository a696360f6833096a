package org.yanchao.reference.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetError;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.document.SheetRow;
import org.yanchao.reference.ReferenceLine;

/** Reads a reference list from Excel, all lines or none, and writes the empty form of one. */
@Component
class ReferenceFile {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
  private static final int KEY_LENGTH = 120;
  private static final int TEXT_LENGTH = 200;

  private final SheetReader reader;
  private final SheetPress press;
  private final MessageSource messages;

  ReferenceFile(SheetReader reader, SheetPress press, MessageSource messages) {
    this.reader = reader;
    this.press = press;
    this.messages = messages;
  }

  /** What a file says; with an error nothing of it is taken. */
  record Read(List<ReferenceLine> lines, List<SheetError> errors) {}

  Read read(byte[] file) {
    var sheet = reader.read(file, heads());
    var lines = new ArrayList<ReferenceLine>();
    var errors = new ArrayList<>(sheet.errors());
    var seen = new HashSet<String>();
    for (var row : sheet.rows()) {
      lines.add(line(row, seen, errors));
    }
    if (sheet.rows().isEmpty()) {
      errors.add(new SheetError(0, "", "reference.problem.empty", ""));
    }
    return new Read(List.copyOf(lines), List.copyOf(errors));
  }

  private ReferenceLine line(SheetRow row, Set<String> seen, List<SheetError> errors) {
    var key = text(row, "key", KEY_LENGTH, errors);
    if (!key.isEmpty() && !seen.add(key)) {
      errors.add(error(row, "key", "twice", key));
    }
    var from = day(row, "from", errors);
    var to = day(row, "to", errors);
    if (from != null && to != null && to.isBefore(from)) {
      errors.add(error(row, "to", "backwards", to.toString()));
    }
    var document = text(row, "document", TEXT_LENGTH, errors);
    return new ReferenceLine(key, text(row, "name", TEXT_LENGTH, errors), document, from, to);
  }

  private String text(SheetRow row, String column, int longest, List<SheetError> errors) {
    var text = row.text(head(column));
    if (text.isEmpty() || text.length() > longest) {
      errors.add(error(row, column, text.isEmpty() ? "missing" : "long", ""));
    }
    return text;
  }

  private @Nullable LocalDate day(SheetRow row, String column, List<SheetError> errors) {
    var text = row.text(head(column));
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text.replaceAll("[/.]", "-"), DAY);
    } catch (DateTimeParseException wrong) {
      errors.add(error(row, column, "day", text));
      return null;
    }
  }

  private SheetError error(SheetRow row, String column, String what, String value) {
    return new SheetError(row.number(), head(column), "reference.problem." + what, value);
  }

  /** An empty table with the right heads. */
  byte[] form(String name) {
    return press.excel(new Sheet(name, heads(), List.of()));
  }

  private List<String> heads() {
    return List.of(head("key"), head("name"), head("document"), head("from"), head("to"));
  }

  /** The heads are Chinese whoever reads: they stand in the file. */
  private String head(String column) {
    return messages.getMessage("reference.head." + column, null, Locale.SIMPLIFIED_CHINESE);
  }
}
