package org.yanchao.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Face;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.document.SheetRow;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.SheetTable;

/** An expert's table as Excel; its heads are always Chinese, so that it can come back. */
@Component
class SheetTables {

  private static final String BASE = "scoring.table.base";
  private static final String REMARK = "scoring.table.remark";
  private static final String CANDIDATE = "scoring.table.candidate";
  private static final String MARK = "scoring.table.mark";
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
      table.criteria().forEach(it -> cells.add(row.points().get(it.id())));
      cells.add(row.remark());
      cells.add(row.candidate().id().toString());
      cells.add(table.mark());
      rows.add(cells);
    }
    return press.excel(new Sheet(word("scoring.table.title"), heads(table.criteria()), rows));
  }

  /** The same table as it came back; rows of another mark make the whole table one of another. */
  SheetTable read(byte[] file, List<CriterionView> criteria) {
    var found = reader.read(file, heads(criteria)).rows();
    var marks = found.stream().map(it -> it.text(word(MARK))).distinct().toList();
    return new SheetTable(
        marks.size() == 1 ? marks.get(0) : "",
        criteria,
        found.stream().map(it -> row(it, criteria)).toList());
  }

  private SheetTable.Row row(SheetRow row, List<CriterionView> criteria) {
    var points = new LinkedHashMap<String, String>();
    criteria.forEach(it -> points.put(it.id(), row.text(it.name())));
    var candidate = row.text(word(CANDIDATE));
    var id = candidate.matches(ID) ? UUID.fromString(candidate) : new UUID(0, 0);
    var face = new Face(id, 0, row.text(word(BASE)), "", "");
    return new SheetTable.Row(face, points, row.text(word(REMARK)));
  }

  private List<String> heads(List<CriterionView> criteria) {
    var heads = new ArrayList<String>();
    heads.add(word(BASE));
    criteria.forEach(it -> heads.add(it.name()));
    heads.addAll(List.of(word(REMARK), word(CANDIDATE), word(MARK)));
    return heads;
  }

  private String word(String key) {
    return words.getMessage(key, null, Locale.CHINESE);
  }
}
