package org.yanchao.naming;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The counters of certificate numbers. */
interface CertificateCounters extends Repository<CertificateCounter, String> {

  CertificateCounter save(CertificateCounter counter);

  /** The row stays locked until the transaction ends, so that no number is skipped or doubled. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from CertificateCounter c where c.scope = :scope")
  Optional<CertificateCounter> findLocked(String scope);
}
