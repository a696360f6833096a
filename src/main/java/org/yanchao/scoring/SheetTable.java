package org.yanchao.scoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.yanchao.candidacy.Face;

/**
 * One expert's sheets of a batch as a table that leaves the program and comes back.
 *
 * @param mark binds the table to the batch and the rubric it was made for
 */
public record SheetTable(String mark, List<CriterionView> criteria, List<Row> rows) {

  private static final int SHOWN = 16;

  /** One candidate. */
  public record Row(Face candidate, Map<String, String> points, String remark) {}

  /** What is wrong in one row of a table that came in; no criterion where the whole row is. */
  public record Fault(int row, String criterion, org.yanchao.kernel.Refusal refusal) {}

  /** A rubric with another criterion, or another maximum, has another mark. */
  static String mark(UUID batch, List<CriterionView> criteria) {
    var text = new StringBuilder(batch.toString());
    criteria.forEach(
        it -> text.append('|').append(it.id()).append('=').append(it.max().toPlainString()));
    return DigestUtils.sha256Hex(text.toString()).substring(0, SHOWN);
  }
}
