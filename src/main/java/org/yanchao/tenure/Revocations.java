package org.yanchao.tenure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All revocations. */
interface Revocations extends Repository<Revocation, UUID> {

  Revocation save(Revocation revocation);

  Optional<Revocation> findById(UUID id);

  boolean existsByNamingIdAndStateIn(UUID namingId, Collection<RevocationState> states);

  boolean existsByDocumentNo(String documentNo);

  List<Revocation> findByAuthorityOrderByOpenedAtDescIdAsc(String authority);

  List<Revocation> findByApplicantIdOrderByOpenedAtDescIdAsc(UUID applicantId);

  List<Revocation> findByApplicantIdAndGroundAndPublishedAtIsNotNull(
      UUID applicantId, RevocationGround ground);

  /** What anyone may read, newest first. */
  Page<Revocation> findByPublishedAtIsNotNullOrderByPublishedAtDescIdAsc(Pageable page);

  default Revocation get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("revocation"));
  }
}
