package org.yanchao.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every handed-in state of every dossier. */
interface DossierVersions extends Repository<DossierVersion, UUID> {

  DossierVersion save(DossierVersion version);

  List<DossierVersion> findByDossierIdOrderByNumber(UUID dossierId);
}
