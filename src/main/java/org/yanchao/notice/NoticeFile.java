package org.yanchao.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.submission.ApplicationRemoved;
import org.yanchao.submission.ApplicationWithdrawn;
import org.yanchao.submission.ReviewRequestWithdrawn;

/** The items of all notices and what may become of one of them. */
@Component
class NoticeFile {

  private final PublicNotices notices;
  private final NoticeItems items;
  private final Stamp stamp;

  NoticeFile(PublicNotices notices, NoticeItems items, Stamp stamp) {
    this.notices = notices;
    this.items = items;
    this.stamp = stamp;
  }

  NoticeItem item(UUID id) {
    return items.get(id);
  }

  PublicNotice notice(NoticeItem item) {
    return notices.get(item.noticeId());
  }

  void suspend(NoticeItem item) {
    item.suspend();
    items.save(item);
  }

  void resume(NoticeItem item, boolean daysOver) {
    if (item.state() == ItemState.SUSPENDED) {
      item.resume(daysOver);
      items.save(item);
    }
  }

  void remove(NoticeItem item, Who by) {
    if (item.state() == ItemState.REMOVED || item.state() == ItemState.SUPERSEDED) {
      return;
    }
    item.remove();
    items.save(item);
    var notice = notice(item);
    stamp.publish(new NoticeItemRemoved(notice.id(), notice.roundId(), item.caseId(), by));
  }

  /** Who withdraws while on notice leaves the list, and the place is free. */
  @EventListener
  void withdrawn(ApplicationWithdrawn event) {
    removeUnnamed(event.caseId(), event.by());
  }

  @EventListener
  void withdrawn(ReviewRequestWithdrawn event) {
    removeUnnamed(event.caseId(), event.by());
  }

  @EventListener
  void removed(ApplicationRemoved event) {
    removeUnnamed(event.caseId(), event.by());
  }

  private void removeUnnamed(UUID caseId, Who by) {
    List<NoticeItem> open =
        items.findByCaseId(caseId).stream().filter(it -> !it.registered()).toList();
    open.forEach(it -> remove(it, by));
  }
}
