package org.yanchao.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks across rosters. */
interface Doubles extends Repository<LevelCase, UUID> {

  /** Who of this dossier's persons stands in another filing of the same cycle. */
  @Query(
      """
      select distinct p.idHash as idHash, c.origin.caseNo as caseNo
      from RosterPerson p, LevelCase c
      where c.origin.dossierId = p.dossierId and p.dossierId <> :dossierId
        and c.origin.parentId is null
        and c.origin.programme = :programme and c.origin.cycle = :cycle
        and p.idHash in (select m.idHash from RosterPerson m where m.dossierId = :dossierId)
      """)
  List<Row> elsewhere(UUID dossierId, String programme, int cycle);

  /** A person's mark and the filing it stands in. */
  interface Row {

    String getIdHash();

    String getCaseNo();
  }
}
