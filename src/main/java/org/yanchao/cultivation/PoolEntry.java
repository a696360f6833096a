package org.yanchao.cultivation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** A project in one level's pool; it outlives the cycle and is left only by release. */
@Entity
public class PoolEntry {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(updatable = false)
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(updatable = false)
  private Level level;

  private String authority;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID caseId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID standardId;

  private @Nullable String standardVersion;
  private LocalDate admittedOn;
  private @Nullable LocalDate leftOn;
  private @Nullable String leaveReason;
  private boolean imported;
  private @Nullable String provenance;
  @Version private Long version;

  protected PoolEntry() {}

  private PoolEntry(UUID id, UUID projectId, Level level, String authority, LocalDate on) {
    this.id = id;
    this.projectId = projectId;
    this.level = level;
    this.authority = authority;
    this.admittedOn = on;
  }

  /** Admitted by a case under the standard of the day. */
  static PoolEntry admitted(UUID id, Admission by, LocalDate on) {
    var entry = new PoolEntry(id, by.projectId(), by.level(), by.authority(), on);
    entry.caseId = by.caseId();
    entry.standardId = by.standardId();
    entry.standardVersion = by.standardVersion();
    return entry;
  }

  /** In the pool since before this program: no case, but a paper that says so. */
  static PoolEntry imported(UUID id, ImportedEntry from) {
    var entry =
        new PoolEntry(id, from.projectId(), from.level(), from.authority(), from.admittedOn());
    entry.imported = true;
    entry.provenance = from.provenance();
    return entry;
  }

  /** Why the project cannot leave, empty when it can. */
  public Optional<Refusal> whyNotLeave() {
    return leftOn == null ? Optional.empty() : Refusal.because("cultivation.left-already");
  }

  void leave(LocalDate on, String reason) {
    whyNotLeave().ifPresent(Refusal::raise);
    leftOn = on;
    leaveReason = reason.strip();
  }

  public UUID id() {
    return id;
  }

  public UUID projectId() {
    return projectId;
  }

  public Level level() {
    return level;
  }

  public String authority() {
    return authority;
  }

  public Optional<UUID> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** Whether the project was in the pool at the end of that day. */
  public boolean inPoolOn(LocalDate day) {
    return !admittedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
  }

  @Nullable String standardVersion() {
    return standardVersion;
  }

  LocalDate admittedOn() {
    return admittedOn;
  }

  @Nullable LocalDate leftOn() {
    return leftOn;
  }

  @Nullable String leaveReason() {
    return leaveReason;
  }

  boolean imported() {
    return imported;
  }

  @Nullable String provenance() {
    return provenance;
  }
}
