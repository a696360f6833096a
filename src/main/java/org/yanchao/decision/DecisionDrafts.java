package org.yanchao.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Prepared decisions, one per round. */
interface DecisionDrafts extends Repository<DecisionDraft, UUID> {

  DecisionDraft save(DecisionDraft draft);

  Optional<DecisionDraft> findById(UUID round);

  void delete(DecisionDraft draft);
}
