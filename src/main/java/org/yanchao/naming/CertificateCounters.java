package org.yanchao.naming;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The counters of certificate numbers. */
interface CertificateCounters extends Repository<CertificateCounter, String> {

  CertificateCounter save(CertificateCounter counter);

  /**
   * Begins a series and locks its row; one that was begun stays as it is. An {@code insert ignore}
   * would lock it for reading first, and two of them then block each other.
   */
  @Modifying
  @Query(
      value =
          "insert into certificate_counter (scope, next_no) values (:scope, 1)"
              + " on duplicate key update next_no = next_no",
      nativeQuery = true)
  void begin(String scope);

  /** The row stays locked until the transaction ends, so that no number is skipped or doubled. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from CertificateCounter c where c.scope = :scope")
  Optional<CertificateCounter> findLocked(String scope);
}
