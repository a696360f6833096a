package org.yanchao.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All opinions of all cases. */
interface Opinions extends Repository<Opinion, UUID> {

  Opinion save(Opinion opinion);

  List<Opinion> findByCaseIdOrderBySortNo(UUID caseId);

  int countByCaseId(UUID caseId);
}
