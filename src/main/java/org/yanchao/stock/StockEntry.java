package org.yanchao.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.kernel.Level;

/**
 * One row of a file of opening stock as it was read. What cannot be read is null or empty and named
 * among the mistakes of the file.
 *
 * @param row as the spreadsheet counts
 * @param county key of the county, empty while unknown
 * @param povertyPersons people out of poverty whom a workshop employs, null where nobody counted
 * @param day of the naming, the admission, the recognition or the receipt
 */
public record StockEntry(
    int row,
    String baseName,
    ApplicantEntry entity,
    String county,
    @Nullable Level level,
    String documentNo,
    @Nullable LocalDate day,
    String certificateNo,
    @Nullable LocalDate validTo,
    @Nullable Integer povertyPersons,
    String result) {

  /** The same thing of the same organisation at the same level. */
  String mark() {
    return entity.creditCode() + "\n" + baseName + "\n" + county + "\n" + level;
  }
}
