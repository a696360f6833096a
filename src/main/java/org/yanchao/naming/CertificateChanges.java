package org.yanchao.naming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Re-issues of certificates. */
interface CertificateChanges extends Repository<CertificateChange, UUID> {

  CertificateChange save(CertificateChange change);

  Optional<CertificateChange> findByOldCheckCode(String code);

  List<CertificateChange> findByNamingIdOrderByChangedAtAscIdAsc(UUID namingId);
}
