package org.yanchao.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;

/**
 * A score sheet filled in by hand: one officer types it in, another types it again without seeing
 * the first entry, and only when both agree it becomes the expert's sheet.
 */
@Entity
@Table(name = "paper_sheet")
public class PaperSheet {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "candidate_id")
  private UUID candidate;

  private int seatNo;

  private String points = "{}";

  private String remark = "";

  private String vetoes = "[]";

  /** Which state of the expert's sheet the first entry is to take the place of. */
  private long seenVersion;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "scan_id")
  private UUID scan;

  private String enteredBy = "";

  private Instant enteredAt;

  private @Nullable String checkedBy;

  private @Nullable Instant checkedAt;

  @Version private @Nullable Long version;

  protected PaperSheet() {}

  PaperSheet(UUID id, PaperPlace place) {
    this.id = id;
    this.batch = place.batch();
    this.seatNo = place.seat();
    this.candidate = place.candidate();
  }

  UUID candidate() {
    return candidate;
  }

  int seatNo() {
    return seatNo;
  }

  UUID scan() {
    return scan;
  }

  long seenVersion() {
    return seenVersion;
  }

  String remark() {
    return remark;
  }

  boolean checked() {
    return checkedBy != null;
  }

  boolean enteredBy(String account) {
    return enteredBy.equals(account);
  }

  void enter(Map<String, BigDecimal> typed, SheetEntry entry, UUID itsScan, Instant at, String by) {
    points = Json.write(typed);
    remark = entry.remark();
    vetoes = Json.write(entry.vetoes());
    seenVersion = entry.seenVersion();
    scan = itsScan;
    enteredBy = by;
    enteredAt = at;
  }

  /** Why this second entry does not confirm the first, empty when it does. */
  public Optional<Refusal> whyNotConfirm(
      Map<String, BigDecimal> numbers, SheetEntry again, String by) {
    if (checked()) {
      return Refusal.because("scoring.paper-checked-already");
    }
    if (enteredBy(by)) {
      return Refusal.because("scoring.paper-same-person");
    }
    var same =
        Json.read(points, new TypeReference<Map<String, BigDecimal>>() {}).equals(numbers)
            && Json.read(vetoes, new TypeReference<List<String>>() {}).equals(again.vetoes());
    return same ? Optional.empty() : Refusal.because("scoring.paper-differs");
  }

  /** Why this does not take the place of what stands there by now, empty when it does. */
  public Optional<Refusal> whyNotReplace(long version) {
    return version == seenVersion
        ? Optional.empty()
        : Refusal.because("scoring.paper-sheet-changed");
  }

  void confirm(Instant at, String by) {
    checkedBy = by;
    checkedAt = at;
  }
}
