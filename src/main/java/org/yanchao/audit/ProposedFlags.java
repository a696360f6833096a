package org.yanchao.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What officers propose to flag in answers that no head has signed yet. */
interface ProposedFlags extends Repository<ProposedFlag, UUID> {

  ProposedFlag save(ProposedFlag flag);

  List<ProposedFlag> findByCaseIdOrderBySortNo(UUID caseId);

  void deleteByCaseId(UUID caseId);
}
