package org.yanchao.rehearsal;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeView;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;

/** People who read notices; now and then one objects, some at the last hour, some unnamed. */
@Component
@Profile({"demo", "rehearsal"})
class Public {

  private static final double OBJECTIONS = 0.05;
  private static final int LATEST = 200;

  private final NoticeDesk notices;
  private final ObjectionDesk objections;
  private final Agenda agenda;
  private final Desktop desktop;

  Public(NoticeDesk notices, ObjectionDesk objections, Agenda agenda, Desktop desktop) {
    this.notices = notices;
    this.objections = objections;
    this.agenda = agenda;
    this.desktop = desktop;
  }

  /** Reads what was published since and plans what will be said against it. */
  void read() {
    notices.publicList(PageRequest.of(0, LATEST)).stream()
        .filter(it -> it.open() && desktop.ledger().first("read", it.id()))
        .sorted(Comparator.comparing(NoticeView::number))
        .forEach(notice -> notice.items().forEach(it -> consider(notice, it)));
  }

  private void consider(NoticeView notice, NoticeView.Item item) {
    var about = new Object[] {notice.number(), item.no()};
    var some =
        desktop.ledger().first("an-objection", notice.level())
            || desktop.ledger().first("another-objection", notice.level())
            || desktop.chance().happens(OBJECTIONS, "objects", about);
    if (some) {
      var lastHour = desktop.chance().happens(0.5, "last-hour", about);
      var day = lastHour ? notice.endsOn() : notice.firstDay();
      agenda.at(
          Season.at(day, lastHour ? LocalTime.of(23, 20) : LocalTime.of(15, 0)),
          () -> object(item.id(), true));
    }
    if (desktop.chance().happens(OBJECTIONS, "unnamed", about)) {
      agenda.at(Season.at(notice.firstDay(), LocalTime.of(16, 0)), () -> object(item.id(), false));
    }
  }

  private void object(UUID item, boolean named) {
    var name = named ? desktop.words().of("objector") : "";
    var body = desktop.words().of("objection");
    if (objections.whyNotObject(item, desktop.now()).isEmpty()) {
      objections.raise(ObjectionEntry.form(item, name, desktop.words().of("contact"), body));
    }
  }
}
