package org.yanchao.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All households of all rosters. */
interface RosterHouseholds extends Repository<RosterHousehold, UUID> {

  RosterHousehold save(RosterHousehold household);

  Optional<RosterHousehold> findById(UUID id);

  List<RosterHousehold> findByDossierIdOrderBySortNo(UUID dossierId);

  int countByDossierId(UUID dossierId);

  void delete(RosterHousehold household);
}
