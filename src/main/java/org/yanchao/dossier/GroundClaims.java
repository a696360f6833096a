package org.yanchao.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All claimed grounds. */
interface GroundClaims extends Repository<GroundClaim, UUID> {

  GroundClaim save(GroundClaim claim);

  Optional<GroundClaim> findById(UUID id);

  List<GroundClaim> findByDossierIdOrderBySortNo(UUID dossierId);

  int countByDossierId(UUID dossierId);

  void delete(GroundClaim claim);
}
