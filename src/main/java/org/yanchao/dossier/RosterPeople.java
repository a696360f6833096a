package org.yanchao.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All persons of all rosters. */
interface RosterPeople extends Repository<RosterPerson, UUID> {

  RosterPerson save(RosterPerson person);

  Optional<RosterPerson> findById(UUID id);

  List<RosterPerson> findByDossierIdOrderBySortNo(UUID dossierId);

  int countByDossierId(UUID dossierId);

  void delete(RosterPerson person);
}
