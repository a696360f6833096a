package org.yanchao.expert.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.document.SheetRow;
import org.yanchao.expert.ImportError;
import org.yanchao.expert.ImportLine;

/** A list of experts as an Excel file or as rows copied from a spreadsheet. */
@Component
class ExpertSheet {

  private static final List<String> COLUMNS =
      List.of("name", "employer", "field", "region", "title", "former", "former-code", "left-on");

  private final SheetReader reader;
  private final SheetPress press;
  private final MessageSource words;

  ExpertSheet(SheetReader reader, SheetPress press, MessageSource words) {
    this.reader = reader;
    this.press = press;
    this.words = words;
  }

  /** What came in; the rows of a file keep the numbers that the spreadsheet shows. */
  ExpertList read(@Nullable MultipartFile file, String pasted) throws IOException {
    if (file == null || file.isEmpty()) {
      return new ExpertList(pasted.stripTrailing(), List.of());
    }
    var rows = reader.read(file.getBytes(), heads());
    var faults =
        rows.errors().stream()
            .map(it -> new ImportError(it.row(), "cell-" + it.code(), it.head()))
            .toList();
    return new ExpertList(text(rows.rows()), faults);
  }

  private String text(List<SheetRow> rows) {
    var lines = new ArrayList<>(List.of(String.join("\t", heads())));
    for (var row : rows) {
      while (lines.size() < row.number() - 1) {
        lines.add("");
      }
      lines.add(line(row));
    }
    return String.join("\n", lines);
  }

  /** The lines of such a text; a first line that holds the heads is left out. */
  List<ImportLine> lines(String text) {
    var lines = new ArrayList<ImportLine>();
    var row = 0;
    for (var line : text.split("\\R")) {
      row++;
      var cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
      if (!line.isBlank() && !cells.get(0).equals(heads().get(0))) {
        lines.add(line(row, cells));
      }
    }
    return lines;
  }

  /** An empty list to fill in. */
  byte[] template() {
    return press.excel(new Sheet("experts", heads(), List.of()));
  }

  private String line(SheetRow row) {
    return heads().stream()
        .map(head -> row.text(head).replaceAll("\\s", " "))
        .collect(Collectors.joining("\t"));
  }

  private static ImportLine line(int row, List<String> cells) {
    return new ImportLine(
        row,
        cell(cells, 0),
        cell(cells, 1),
        cell(cells, 2),
        cell(cells, 3),
        cell(cells, 4),
        cell(cells, 5),
        cell(cells, 6).toUpperCase(Locale.ROOT),
        cell(cells, 7));
  }

  private static String cell(List<String> cells, int no) {
    return no < cells.size() ? cells.get(no) : "";
  }

  private List<String> heads() {
    return COLUMNS.stream()
        .map(it -> words.getMessage("expert.import.head." + it, null, Locale.SIMPLIFIED_CHINESE))
        .toList();
  }
}
