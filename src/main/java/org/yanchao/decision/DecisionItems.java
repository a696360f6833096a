package org.yanchao.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What all decisions say, case by case. */
interface DecisionItems extends Repository<DecisionItem, UUID> {

  DecisionItem save(DecisionItem item);

  List<DecisionItem> findByDecisionIdOrderByNo(UUID decisionId);

  /** What was decided of a case; decisions set aside do not count. */
  @Query(
      "select i from DecisionItem i, Decision d where d.id = i.decisionId and i.caseId = :caseId"
          + " and d.setAside = false")
  List<DecisionItem> findByCaseId(UUID caseId);

  /** Everything decided in a round, in the order of decisions and of the ranking. */
  @Query(
      "select i from DecisionItem i, Decision d where d.id = i.decisionId and d.roundId = :round"
          + " and d.setAside = false order by d.no, i.no")
  List<DecisionItem> ofRound(UUID round);
}
