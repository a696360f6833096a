package org.yanchao.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.yanchao.dossier.Dossier;
import org.yanchao.kernel.Level;

/** What a level case is from its first moment on and never stops being. */
@Embeddable
@NamedInterface("desks")
public class CaseOrigin {

  @Column(updatable = false)
  private String caseNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(updatable = false)
  private UUID dossierId;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(updatable = false)
  private UUID projectId;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(updatable = false)
  private UUID applicantId;

  @Column(updatable = false)
  private String programme;

  @Column(updatable = false)
  private int cycle;

  @Column(updatable = false)
  private String packVersion;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(updatable = false)
  private Level level;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(updatable = false)
  private CaseKind kind;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(updatable = false)
  private @Nullable UUID parentId;

  @Column(updatable = false)
  private Instant receivedAt;

  @Column(updatable = false)
  private boolean paper;

  protected CaseOrigin() {}

  /**
   * A filing of this dossier with the office of its county, or a confirmation at a pool's level.
   */
  public static CaseOrigin filed(String caseNo, Dossier dossier, Filing filing) {
    var origin = new CaseOrigin();
    origin.caseNo = caseNo;
    origin.dossierId = dossier.id();
    origin.projectId = dossier.projectId().orElseThrow();
    origin.applicantId = dossier.applicantId();
    origin.programme = dossier.programme();
    origin.cycle = dossier.cycle();
    origin.packVersion = dossier.packVersion();
    origin.level = filing.level();
    origin.kind = filing.kind();
    origin.parentId = filing.parentId();
    origin.receivedAt = filing.receivedAt();
    origin.paper = filing.paper();
    return origin;
  }

  /** The next level's case: one dossier climbs, and its time of receipt carries over. */
  CaseOrigin recommended(String newCaseNo, UUID lowerCase, Level upper) {
    var origin = new CaseOrigin();
    origin.caseNo = newCaseNo;
    origin.dossierId = dossierId;
    origin.projectId = projectId;
    origin.applicantId = applicantId;
    origin.programme = programme;
    origin.cycle = cycle;
    origin.packVersion = packVersion;
    origin.level = upper;
    origin.kind = CaseKind.RECOMMENDED;
    origin.parentId = lowerCase;
    origin.receivedAt = receivedAt;
    origin.paper = paper;
    return origin;
  }

  public String caseNo() {
    return caseNo;
  }

  public UUID dossierId() {
    return dossierId;
  }

  public UUID projectId() {
    return projectId;
  }

  public UUID applicantId() {
    return applicantId;
  }

  public String programme() {
    return programme;
  }

  public int cycle() {
    return cycle;
  }

  /** The version of its programme by which it is judged for ever. */
  public String packVersion() {
    return packVersion;
  }

  public Level level() {
    return level;
  }

  public CaseKind kind() {
    return kind;
  }

  @Nullable UUID parentId() {
    return parentId;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public boolean paper() {
    return paper;
  }
}
