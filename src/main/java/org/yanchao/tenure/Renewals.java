package org.yanchao.tenure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All renewals. */
interface Renewals extends Repository<Renewal, UUID> {

  Renewal save(Renewal renewal);

  Optional<Renewal> findById(UUID id);

  boolean existsByNamingIdAndStateIn(UUID namingId, Collection<RenewalState> states);

  List<Renewal> findByAuthorityOrderByAskedAtDescIdAsc(String authority);

  List<Renewal> findByApplicantIdOrderByAskedAtDescIdAsc(UUID applicantId);

  default Renewal get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("renewal"));
  }
}
