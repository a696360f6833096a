package org.yanchao.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** An expert takes the sheets along as one table and brings them back filled in. */
@Service
@Transactional
public class TableDesk {

  private final ScoringDesk scoring;
  private final SheetDesk sheets;
  private final Ids ids;

  TableDesk(ScoringDesk scoring, SheetDesk sheets, Ids ids) {
    this.scoring = scoring;
    this.sheets = sheets;
    this.ids = ids;
  }

  /** What is entered so far, and the mark that lets the table come back. */
  @Transactional(readOnly = true)
  public SheetTable out(Actor expert, UUID batch) {
    var handout = ids.next().toString();
    var rows = new ArrayList<SheetTable.Row>();
    List<CriterionView> criteria = List.of();
    List<String> vetoes = List.of();
    for (var row : scoring.task(expert, batch).sheets()) {
      var hand = sheets.take(expert, batch, row.candidateId());
      criteria = hand.criteria();
      vetoes = hand.vetoes();
      rows.add(new SheetTable.Row(rows.size() + 2, row.candidate(), hand.written(handout)));
    }
    return new SheetTable(SheetTable.mark(batch, criteria, vetoes), criteria, vetoes, rows);
  }

  /** What is wrong with a table that came back; empty when all of it can be taken. */
  @Transactional(readOnly = true)
  public List<SheetTable.Fault> faults(Actor expert, UUID batch, SheetTable table) {
    if (!out(expert, batch).mark().equals(table.mark())) {
      return List.of(new SheetTable.Fault(0, Refusal.of("scoring.table-other-rubric")));
    }
    var faults = new ArrayList<SheetTable.Fault>();
    var seen = new HashSet<UUID>();
    for (var row : table.rows()) {
      var wrong =
          seen.add(row.candidate().id())
              ? wrong(expert, batch, row)
              : List.of(Refusal.of("scoring.table-row-twice"));
      wrong.forEach(it -> faults.add(new SheetTable.Fault(row.line(), it)));
    }
    return faults;
  }

  /** Takes all of the table or nothing; a row that says what is stored leaves its sheet alone. */
  public void in(Actor expert, UUID batch, SheetTable table) {
    faults(expert, batch, table).stream().findFirst().ifPresent(it -> it.refusal().raise());
    for (var row : table.rows()) {
      var hand = sheets.take(expert, batch, row.candidate().id());
      if (!hand.says(row.entry())) {
        sheets.save(hand, row.entry());
      }
    }
  }

  private List<Refusal> wrong(Actor expert, UUID batch, SheetTable.Row row) {
    try {
      var hand = sheets.take(expert, batch, row.candidate().id());
      var points = List.copyOf(hand.faults(row.entry().points()).values());
      return points.isEmpty() ? whyNotTake(hand, row.entry()).stream().toList() : points;
    } catch (Refused shut) {
      return List.of(shut.refusal());
    } catch (NotFound unknown) {
      return List.of(Refusal.of("scoring.table-other-candidate"));
    }
  }

  private static Optional<Refusal> whyNotTake(SheetInHand hand, SheetEntry entry) {
    if (hand.says(entry)) {
      return hand.whyNotScore();
    }
    return hand.whyNotSave(entry)
        .map(it -> it.code().equals(ScoreSheet.STALE) ? Refusal.of(SheetTable.CHANGED) : it)
        .or(() -> hand.whyNotFill(entry));
  }
}
