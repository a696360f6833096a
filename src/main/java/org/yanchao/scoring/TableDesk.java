package org.yanchao.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** An expert takes the sheets along as one table and brings them back filled in. */
@Service
@Transactional
public class TableDesk {

  private final ScoringDesk scoring;
  private final SheetDesk sheets;

  TableDesk(ScoringDesk scoring, SheetDesk sheets) {
    this.scoring = scoring;
    this.sheets = sheets;
  }

  /** What is entered so far, and the mark that lets the table come back. */
  @Transactional(readOnly = true)
  public SheetTable out(Actor expert, UUID batch) {
    var rows = new ArrayList<SheetTable.Row>();
    List<CriterionView> criteria = List.of();
    for (var row : scoring.task(expert, batch).sheets()) {
      var sheet = scoring.sheet(expert, batch, row.candidateId());
      criteria = sheet.criteria();
      var remark = Objects.requireNonNullElse(sheet.remark(), "");
      rows.add(new SheetTable.Row(row.candidate(), sheet.points(), remark));
    }
    return new SheetTable(SheetTable.mark(batch, criteria), criteria, rows);
  }

  /** What is wrong with a table that came back; empty when all of it can be taken. */
  @Transactional(readOnly = true)
  public List<SheetTable.Fault> faults(Actor expert, UUID batch, SheetTable table) {
    var faults = new ArrayList<SheetTable.Fault>();
    if (!out(expert, batch).mark().equals(table.mark())) {
      faults.add(new SheetTable.Fault(0, "", Refusal.of("scoring.table-other-rubric")));
      return faults;
    }
    for (var at = 0; at < table.rows().size(); at++) {
      faults(expert, batch, table.rows().get(at), at + 2, faults);
    }
    return faults;
  }

  /** Takes all of the table or nothing. */
  public void in(Actor expert, UUID batch, SheetTable table) {
    faults(expert, batch, table).stream().findFirst().ifPresent(it -> it.refusal().raise());
    for (var row : table.rows()) {
      var hand = sheets.take(expert, batch, row.candidate().id());
      sheets.save(hand, SheetEntry.of(row.points(), row.remark(), hand.version()));
    }
  }

  private void faults(
      Actor expert, UUID batch, SheetTable.Row row, int line, List<SheetTable.Fault> found) {
    try {
      var hand = sheets.take(expert, batch, row.candidate().id());
      var wrong = hand.faults(row.points());
      wrong.forEach((id, why) -> found.add(new SheetTable.Fault(line, id, why)));
      if (wrong.isEmpty()) {
        hand.whyNotSave(SheetEntry.of(row.points(), row.remark(), hand.version()))
            .ifPresent(it -> found.add(new SheetTable.Fault(line, "", it)));
      }
    } catch (NotFound unknown) {
      found.add(new SheetTable.Fault(line, "", Refusal.of("scoring.table-other-candidate")));
    }
  }
}
