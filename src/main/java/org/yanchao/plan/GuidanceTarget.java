package org.yanchao.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.kernel.Level;

/** How many bases of one level the plan expects of one reporting unit. */
@Entity
@Table(name = "guidance_target")
class GuidanceTarget {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  private String programme;

  @Column(name = "cycle_year")
  private int cycle;

  private String reportingUnit;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private Level level;

  private int places;
  private String source;
  private Instant importedAt;
  private String account;

  protected GuidanceTarget() {}

  /** Where the number stands, when and by whom it was brought in. */
  record Provenance(String source, Instant at, String account) {}

  GuidanceTarget(UUID id, String programme, int cycle, AllocationRow row, Provenance provenance) {
    this.id = id;
    this.programme = programme;
    this.cycle = cycle;
    this.reportingUnit = row.unit();
    this.level = row.level();
    this.places = row.places();
    this.source = provenance.source();
    this.importedAt = provenance.at();
    this.account = provenance.account();
  }

  String reportingUnit() {
    return reportingUnit;
  }

  Level level() {
    return level;
  }

  int places() {
    return places;
  }

  String source() {
    return source;
  }
}
