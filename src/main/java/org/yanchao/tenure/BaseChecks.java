package org.yanchao.tenure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All checks of named bases. */
interface BaseChecks extends Repository<BaseCheck, UUID> {

  BaseCheck save(BaseCheck check);

  Optional<BaseCheck> findById(UUID id);

  boolean existsByNamingIdAndKindAndYear(UUID namingId, CheckKind kind, int year);

  List<BaseCheck> findByNamingIdOrderByYearDescOpenedAtDesc(UUID namingId);

  List<BaseCheck> findByAuthorityOrderByYearDescBaseNameAscIdAsc(String authority);

  List<BaseCheck> findByApplicantIdOrderByYearDescBaseNameAscIdAsc(UUID applicantId);

  default BaseCheck get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("check"));
  }
}
