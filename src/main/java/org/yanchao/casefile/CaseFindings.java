package org.yanchao.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All findings of all cases. */
interface CaseFindings extends Repository<CaseFinding, UUID> {

  CaseFinding save(CaseFinding finding);

  List<CaseFinding> findByCaseIdOrderByFoundAtAscSortNoAsc(UUID caseId);

  void deleteByCaseIdAndStage(UUID caseId, Stage stage);
}
