package org.yanchao.ranking;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;

/** The order of one round, from the priority rules to the lock. */
@Entity
@Table(name = "ranking")
class Ranking {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RankingStatus status = RankingStatus.OPEN;

  private String body;

  private @Nullable String hash;
  private @Nullable Instant lockedAt;
  private @Nullable String unlockReason;
  private @Nullable String unlockAskedBy;
  private @Nullable Instant unlockAskedAt;
  @Version private @Nullable Long version;

  protected Ranking() {}

  Ranking(UUID id, UUID roundId) {
    this.id = id;
    this.roundId = roundId;
    this.body = Json.write(List.of());
  }

  UUID roundId() {
    return roundId;
  }

  RankingStatus status() {
    return status;
  }

  List<RankingRow> rows() {
    return Json.read(body, new TypeReference<>() {});
  }

  @Nullable String hash() {
    return hash;
  }

  @Nullable Instant lockedAt() {
    return lockedAt;
  }

  /** A locked order is never made anew. */
  void order(List<RankingRow> rows) {
    whyNotOpen().ifPresent(Refusal::raise);
    body = Json.write(RankOrder.of(rows));
  }

  Optional<Refusal> whyNotOpen() {
    return status == RankingStatus.LOCKED
        ? Refusal.because("ranking.ranking-locked")
        : Optional.empty();
  }

  void lock(Instant at) {
    whyNotOpen().ifPresent(Refusal::raise);
    status = RankingStatus.LOCKED;
    hash = Json.hash(body);
    lockedAt = at;
  }

  Optional<UnlockRequest> unlockAsked() {
    return unlockAskedBy == null || unlockAskedAt == null
        ? Optional.empty()
        : Optional.of(
            new UnlockRequest(String.valueOf(unlockReason), unlockAskedBy, unlockAskedAt));
  }

  void askUnlock(UnlockRequest asked) {
    unlockReason = asked.reason();
    unlockAskedBy = asked.askedBy();
    unlockAskedAt = asked.askedAt();
  }

  void forgetUnlock() {
    unlockReason = null;
    unlockAskedBy = null;
    unlockAskedAt = null;
  }

  /** The order may change again; what was locked stands in the trail by its hash. */
  void unlock() {
    status = RankingStatus.OPEN;
    hash = null;
    lockedAt = null;
    forgetUnlock();
  }

  /** Whether the stored rows are still those that were locked, in the order the rules give. */
  boolean intact() {
    return status == RankingStatus.OPEN
        || (Json.hash(body).equals(hash) && RankOrder.of(rows()).equals(rows()));
  }
}
