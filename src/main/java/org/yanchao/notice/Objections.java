package org.yanchao.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All objections. */
interface Objections extends Repository<Objection, UUID> {

  Objection save(Objection objection);

  Optional<Objection> findById(UUID id);

  List<Objection> findByItemId(UUID itemId);

  List<Objection> findByNoticeIdOrderByNo(UUID noticeId);

  /** For numbering. */
  int countByNoticeId(UUID noticeId);

  /** One authority's objections, the newest first. */
  @Query(
      "select o from Objection o, PublicNotice n where n.id = o.noticeId"
          + " and n.authority = :authority order by o.receivedAt desc, o.id")
  Page<Objection> ofAuthority(String authority, Pageable page);

  @Query("select o from Objection o order by o.receivedAt desc, o.id")
  Page<Objection> everywhere(Pageable page);

  default Objection get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("objection"));
  }
}
