package org.yanchao.standard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.account.Scope;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.policy.StandardKind;

/** All versions of all standards. */
interface Standards extends Repository<Standard, UUID> {

  Standard save(Standard standard);

  Optional<Standard> findById(UUID id);

  /** How many versions an issuer has made, so that the next gets its number. */
  int countByProgrammeAndIssuerAndLevelAndKind(
      String programme, String issuer, Level level, StandardKind kind);

  /** What had been issued for a unit by an instant, newest first. */
  @Query(
      "select s from Standard s join s.appliesTo unit where unit = :unit"
          + " and s.programme = :programme and s.level = :level and s.kind = :kind"
          + " and s.issuedAt <= :at order by s.issuedAt desc, s.number desc, s.id")
  List<Standard> issuedFor(
      String unit, String programme, Level level, StandardKind kind, Instant at);

  List<Standard> findByIssuerOrderByLevelAscKindAscNumberDesc(String issuer);

  /** All versions of an issuer's standard, newest first. */
  @Query(
      "select s from Standard s where s.programme = :programme and s.issuer = :issuer"
          + " and s.level = :level and s.kind = :kind order by s.number desc")
  List<Standard> versions(String programme, String issuer, Level level, StandardKind kind);

  @Query(
      "select s from Standard s where s.programme = :programme and s.issuedAt is not null"
          + " order by s.issuer, s.level, s.kind, s.number desc")
  List<Standard> issued(String programme);

  default Standard get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("standard"));
  }

  /** A draft of another authority does not exist; an issued standard is public. */
  default Standard get(Scope scope, UUID id) {
    return findById(id)
        .filter(it -> scope.covers(it.issuer()))
        .orElseThrow(() -> new NotFound("standard"));
  }
}
