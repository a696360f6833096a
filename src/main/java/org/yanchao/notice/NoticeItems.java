package org.yanchao.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** All items of all notices. */
interface NoticeItems extends Repository<NoticeItem, UUID> {

  NoticeItem save(NoticeItem item);

  Optional<NoticeItem> findById(UUID id);

  List<NoticeItem> findByNoticeIdOrderByNo(UUID noticeId);

  List<NoticeItem> findByNoticeIdInOrderByNo(List<UUID> noticeIds);

  /** Every line about a case, oldest publication first. */
  @Query(
      "select i from NoticeItem i, PublicNotice n where n.id = i.noticeId and i.caseId = :caseId"
          + " order by n.publishedAt, n.number, i.no")
  List<NoticeItem> findByCaseId(UUID caseId);

  /** Everything a round has published, in the order of publication and list. */
  @Query(
      "select i from NoticeItem i, PublicNotice n where n.id = i.noticeId and n.roundId = :roundId"
          + " order by n.publishedAt, n.number, i.no")
  List<NoticeItem> ofRound(UUID roundId);

  default NoticeItem get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("item of this notice"));
  }
}
