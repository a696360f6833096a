package org.yanchao.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All evidence. */
interface EvidenceItems extends Repository<Evidence, UUID> {

  Evidence save(Evidence evidence);

  Optional<Evidence> findById(UUID id);

  List<Evidence> findByDossierIdOrderBySortNo(UUID dossierId);

  int countByDossierId(UUID dossierId);

  void delete(Evidence evidence);
}
