package org.yanchao.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All defects of all cases. */
interface Defects extends Repository<Defect, UUID> {

  Defect save(Defect defect);

  List<Defect> findByCaseIdOrderByRoundNoAscSortNoAsc(UUID caseId);
}
