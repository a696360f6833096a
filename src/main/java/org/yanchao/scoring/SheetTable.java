package org.yanchao.scoring;

import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.yanchao.candidacy.Face;

/**
 * One expert's sheets of a batch as a table that leaves the program and comes back.
 *
 * @param mark binds the table to the batch and the rubric it was made for
 * @param vetoes what the rubric lets an expert name as excluding a candidate
 */
public record SheetTable(
    String mark, List<CriterionView> criteria, List<String> vetoes, List<Row> rows) {

  /** The refusal of a row whose sheet was written elsewhere since the table was handed out. */
  public static final String CHANGED = "scoring.table-row-changed";

  private static final int SHOWN = 16;

  /**
   * One candidate.
   *
   * @param line as the spreadsheet counts
   * @param entry with the version the table was handed out with, and the table as its editor
   */
  public record Row(int line, Face candidate, SheetEntry entry) {}

  /** What is wrong in one row of a table that came in; row 0 stands for the whole table. */
  public record Fault(int row, org.yanchao.kernel.Refusal refusal) {}

  /** A rubric with another criterion, maximum or veto has another mark. */
  static String mark(UUID batch, List<CriterionView> criteria, List<String> vetoes) {
    var text = new StringBuilder(batch.toString());
    criteria.forEach(
        it -> text.append('|').append(it.id()).append('=').append(it.max().toPlainString()));
    vetoes.forEach(it -> text.append('|').append(it));
    return DigestUtils.sha256Hex(text.toString()).substring(0, SHOWN);
  }
}
