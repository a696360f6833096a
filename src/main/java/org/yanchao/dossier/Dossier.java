package org.yanchao.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.yanchao.kernel.Refusal;

/** What one applicant files in one cycle; it climbs unchanged from level to level. */
@Entity
@NamedInterface("desks")
public class Dossier {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Column(updatable = false)
  private String programme;

  @Column(updatable = false)
  private int cycle;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(updatable = false)
  private UUID applicantId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID projectId;

  private String county;

  private String answers;

  private @Nullable String packVersion;
  private int contentVersion;
  private Instant updatedAt;
  @Version private Long version;

  protected Dossier() {}

  Dossier(UUID id, DossierStart start, Instant at) {
    this.id = id;
    this.programme = start.programme();
    this.cycle = start.cycle();
    this.applicantId = start.applicantId();
    this.projectId = start.projectId();
    this.county = start.county();
    this.answers = start.answers();
    this.updatedAt = at;
  }

  /** Another page saved after this one was opened: saving now would lose what it wrote. */
  public Optional<Refusal> whyNotSave(long seenVersion) {
    return seenVersion == version ? Optional.empty() : Refusal.because("dossier.dossier-changed");
  }

  void save(String newAnswers, Instant at) {
    this.answers = newAnswers;
    this.updatedAt = at;
  }

  /** Evidence or a roster changed: the version moves although no column of this row does. */
  void touch(Instant at) {
    this.updatedAt = at;
  }

  void belongTo(UUID project) {
    this.projectId = project;
  }

  void moveTo(String newCounty) {
    this.county = newCounty;
  }

  /** From this filing on it goes by that version of its programme. */
  void keep(String pack) {
    this.packVersion = pack;
  }

  /** The number of the snapshot taken now. */
  int nextContentVersion() {
    return ++contentVersion;
  }

  public UUID id() {
    return id;
  }

  public UUID applicantId() {
    return applicantId;
  }

  public String programme() {
    return programme;
  }

  /** The version it was filed under, null while it is a draft. */
  public @Nullable String packVersion() {
    return packVersion;
  }

  public int cycle() {
    return cycle;
  }

  public Optional<UUID> projectId() {
    return Optional.ofNullable(projectId);
  }

  public String county() {
    return county;
  }

  public String answers() {
    return answers;
  }

  public int contentVersion() {
    return contentVersion;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public long revision() {
    return version;
  }
}
