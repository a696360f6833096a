package org.yanchao.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;

/** All notices. */
interface PublicNotices extends Repository<PublicNotice, UUID> {

  PublicNotice save(PublicNotice notice);

  Optional<PublicNotice> findById(UUID id);

  List<PublicNotice> findByRoundIdOrderByPublishedAtAscNumberAsc(UUID roundId);

  /** For numbering: notices of one authority, level and year. */
  int countByAuthorityAndLevelAndCycle(String authority, Level level, int cycle);

  /** What anyone may read, newest first. */
  Page<PublicNotice> findAllByOrderByPublishedAtDescNumberAsc(Pageable page);

  Page<PublicNotice> findByAuthorityInOrderByPublishedAtDescNumberAsc(
      List<String> authorities, Pageable page);

  /** The notice that stands in for this one. */
  Optional<PublicNotice> findByCorrects(UUID former);

  default PublicNotice get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("notice"));
  }
}
