package org.yanchao.recheck;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests to look again. */
interface Rechecks extends Repository<Recheck, UUID> {

  Recheck save(Recheck recheck);

  Optional<Recheck> findById(UUID id);

  List<Recheck> findByCaseIdOrderByAskedAtDescIdAsc(UUID caseId);

  /** What waits for an answer first, in the order of its days; then the latest. */
  @Query(
      """
      select r from Recheck r where r.authority = :authority
      order by case when r.result is null then 0 else 1 end,
        case when r.result is null then r.dueOn else null end, r.askedAt desc, r.id
      """)
  Page<Recheck> ofAuthority(String authority, Pageable page);
}
