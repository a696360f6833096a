package org.yanchao.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All recommendations. */
interface Recommendations extends Repository<Recommendation, UUID> {

  Recommendation save(Recommendation recommendation);

  Optional<Recommendation> findById(UUID id);

  Optional<Recommendation> findByNamingDocumentId(UUID documentId);

  boolean existsByLetterNo(String letterNo);

  List<Recommendation> findByProgrammeAndCycleOrderByOpenedAtAscIdAsc(String programme, int cycle);

  /** What a unit sent or has to send, and what the level above may see of it. */
  @Query(
      "select r from Recommendation r where r.lowerAuthority = :authority"
          + " or r.upperAuthority = :authority order by r.openedAt desc, r.id")
  Page<Recommendation> ofAuthority(String authority, Pageable page);

  @Query("select r from Recommendation r order by r.openedAt desc, r.id")
  Page<Recommendation> everywhere(Pageable page);

  default Recommendation get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("recommendation"));
  }
}
