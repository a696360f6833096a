package org.yanchao.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Face;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.document.SheetRow;
import org.yanchao.document.SheetRows;
import org.yanchao.kernel.Refusal;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.scoring.SheetTable;

/** An expert's table as Excel; its heads are always Chinese, so that it can come back. */
@Component
class SheetTables {

  private static final String BASE = "scoring.table.base";
  private static final String REMARK = "scoring.table.remark";
  private static final String CANDIDATE = "scoring.table.candidate";
  private static final String MARK = "scoring.table.mark";
  private static final String VETO = "scoring.table.veto";
  private static final String YES = "scoring.table.yes";
  private static final String NO_TEXT = "scoring.table-cell-unread";
  private static final String NO_YES = "scoring.table-veto-unclear";
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final SheetPress press;
  private final SheetReader reader;
  private final FaceLabels labels;
  private final MessageSource words;

  SheetTables(SheetPress press, SheetReader reader, FaceLabels labels, MessageSource words) {
    this.press = press;
    this.reader = reader;
    this.labels = labels;
    this.words = words;
  }

  byte[] write(SheetTable table) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var row : table.rows()) {
      var cells = new ArrayList<@Nullable Object>();
      cells.add(labels.of(row.candidate(), Locale.CHINESE));
      var entry = row.entry();
      table.criteria().forEach(it -> cells.add(entry.points().get(it.id())));
      table.vetoes().forEach(it -> cells.add(entry.vetoes().contains(it) ? word(YES) : null));
      cells.add(entry.remark());
      cells.add(row.candidate().id().toString());
      cells.add(new TableMark(table.mark(), entry.seenVersion(), entry.editor()).written());
      rows.add(cells);
    }
    return press.excel(new Sheet(word("scoring.table.title"), heads(table), rows));
  }

  /**
   * What came back.
   *
   * @param unread cells that hold no plain text, or no yes where one is asked
   */
  record Returned(SheetTable table, List<SheetTable.Fault> unread) {}

  /** The same table as it came back; rows of another mark make the whole table one of another. */
  Returned read(byte[] file, SheetTable out) {
    var found = reader.read(file, heads(out));
    var marks =
        found.rows().stream()
            .map(it -> TableMark.of(it.text(word(MARK))).table())
            .distinct()
            .toList();
    var rows = found.rows().stream().map(it -> row(it, out)).toList();
    var mark = marks.size() == 1 ? marks.get(0) : "";
    return new Returned(
        new SheetTable(mark, out.criteria(), out.vetoes(), rows), unread(found, out));
  }

  private List<SheetTable.Fault> unread(SheetRows found, SheetTable out) {
    var cells =
        found.errors().stream()
            .map(it -> new SheetTable.Fault(it.row(), Refusal.of(NO_TEXT, it.head())));
    var vetoes =
        found.rows().stream()
            .flatMap(
                row ->
                    out.vetoes().stream()
                        .filter(it -> !answers().contains(row.text(head(it))))
                        .map(it -> new SheetTable.Fault(row.number(), Refusal.of(NO_YES, it))));
    return Stream.concat(cells, vetoes).toList();
  }

  private SheetTable.Row row(SheetRow row, SheetTable out) {
    var points = new LinkedHashMap<String, String>();
    out.criteria().forEach(it -> points.put(it.id(), row.text(it.name())));
    var vetoes = out.vetoes().stream().filter(it -> row.text(head(it)).equals(word(YES))).toList();
    var candidate = row.text(word(CANDIDATE));
    var id = candidate.matches(ID) ? UUID.fromString(candidate) : new UUID(0, 0);
    var mark = TableMark.of(row.text(word(MARK)));
    return new SheetTable.Row(
        row.number(),
        new Face(id, 0, row.text(word(BASE)), "", ""),
        new SheetEntry(points, row.text(word(REMARK)), vetoes, mark.version(), mark.handout()));
  }

  private List<String> heads(SheetTable table) {
    var heads = new ArrayList<String>();
    heads.add(word(BASE));
    table.criteria().forEach(it -> heads.add(it.name()));
    table.vetoes().forEach(it -> heads.add(head(it)));
    heads.addAll(List.of(word(REMARK), word(CANDIDATE), word(MARK)));
    return heads;
  }

  private String head(String veto) {
    return words.getMessage(VETO, new Object[] {veto}, Locale.CHINESE);
  }

  private List<String> answers() {
    return List.of(word(YES), word("scoring.table.no"), "");
  }

  private String word(String key) {
    return words.getMessage(key, null, Locale.CHINESE);
  }
}
