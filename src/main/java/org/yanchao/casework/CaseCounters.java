package org.yanchao.casework;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The counters of case numbers. */
interface CaseCounters extends Repository<CaseCounter, String> {

  CaseCounter save(CaseCounter counter);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<CaseCounter> findById(String id);
}
