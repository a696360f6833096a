package org.yanchao.naming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * A named base as the register, its certificate and the check page show it: public data of an
 * organisation only.
 *
 * @param caseId null for a base that came in with the opening stock
 * @param county key of the county in which it operates
 * @param authority key of the unit that named it
 * @param documentNo number of the naming document
 * @param namedOn date of the document, the legal date
 * @param certificateNo null for a base that came in without one
 * @param checkCode unguessable id of its check page
 * @param validTo last day of validity, null where none is set
 * @param state as of the day asked
 * @param packVersion the version of the programme it was named under, null for the opening stock
 */
public record NamingView(
    UUID id,
    @Nullable UUID caseId,
    UUID projectId,
    UUID applicantId,
    String baseName,
    String entityName,
    String creditCode,
    String county,
    Level level,
    String authority,
    String programme,
    int cycle,
    @Nullable UUID documentId,
    String documentNo,
    LocalDate namedOn,
    @Nullable String certificateNo,
    String checkCode,
    @Nullable LocalDate validTo,
    NamingState state,
    boolean imported,
    @Nullable String provenance,
    @Nullable String packVersion) {

  /** What kind of organisation runs it. */
  public BaseKind kind() {
    return BaseKind.of(creditCode);
  }
}
