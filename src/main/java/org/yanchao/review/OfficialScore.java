package org.yanchao.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.scoring.Tally;

/** The one score of a candidate that is ranked. */
@Entity
@Table(name = "official_score")
class OfficialScore {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "candidate_id")
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "batch_id")
  private UUID batch;

  private BigDecimal score;

  private String method;

  private String sheets;

  private @Nullable String veto;

  private Instant computedAt;

  @Version private @Nullable Long version;

  protected OfficialScore() {}

  OfficialScore(UUID candidate, UUID batch, BigDecimal score, Tally.Method method) {
    this.id = candidate;
    this.batch = batch;
    this.score = score;
    this.method = method.name();
  }

  void computedFrom(List<BigDecimal> totals, Instant at) {
    sheets = Json.write(totals.stream().map(BigDecimal::toPlainString).toList());
    computedAt = at;
  }

  void exclude(String item) {
    veto = item;
  }

  /** What excludes the candidate whatever the score. */
  Optional<String> veto() {
    return Optional.ofNullable(veto);
  }

  UUID candidate() {
    return id;
  }

  BigDecimal score() {
    return score;
  }

  Tally.Method method() {
    return Tally.Method.valueOf(method);
  }

  List<BigDecimal> sheets() {
    return Json.read(sheets, new TypeReference<List<BigDecimal>>() {});
  }
}
