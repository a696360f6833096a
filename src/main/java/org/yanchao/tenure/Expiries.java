package org.yanchao.tenure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The ends of all terms that were near enough to remind of. */
interface Expiries extends Repository<Expiry, UUID> {

  Expiry save(Expiry expiry);

  Optional<Expiry> findFirstByNamingIdOrderByValidToDesc(UUID namingId);

  List<Expiry> findByAuthorityOrderByValidToAscBaseNameAscIdAsc(String authority);
}
