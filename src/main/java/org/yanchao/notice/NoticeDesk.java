package org.yanchao.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Publishes lists of proposed bases, shows them to anyone, and clears what nobody objected to. */
@Service
@Transactional
public class NoticeDesk {

  private final PublicNotices notices;
  private final NoticeItems items;
  private final NoticeRules rules;
  private final Stamp stamp;

  NoticeDesk(PublicNotices notices, NoticeItems items, NoticeRules rules, Stamp stamp) {
    this.notices = notices;
    this.items = items;
    this.rules = rules;
    this.stamp = stamp;
  }

  /** Publishes a round's list now; every publication has its own full days. */
  public UUID publish(Actor officer, Publication publication, List<NoticeEntry> entries) {
    return publish(officer, publication, entries, null);
  }

  /** The same in place of an earlier notice, which says so itself from now on. */
  UUID publish(
      Actor officer, Publication publication, List<NoticeEntry> entries, @Nullable UUID corrects) {
    officer.mustBe(Role.CASE_OFFICER, publication.authority());
    rules.whyNotPublish(publication.roundId(), entries).ifPresent(Refusal::raise);
    var days = rules.daysOf(publication.roundId(), publication.level(), stamp.now());
    var notice = new PublicNotice(stamp.id(), numberFor(publication), publication, days);
    if (corrects != null) {
      notice.inPlaceOf(corrects);
    }
    notices.save(notice);
    for (int no = 1; no <= entries.size(); no++) {
      items.save(new NoticeItem(stamp.id(), notice.id(), no, entries.get(no - 1)));
    }
    stamp.publish(
        new NoticePublished(
            notice.id(),
            notice.roundId(),
            notice.authority(),
            corrects,
            notice.endsAt(),
            notice.endsOn(),
            notice.deadlineMissed(),
            officer.as(Role.CASE_OFFICER)));
    return notice.id();
  }

  /** Refuses to show a notice as a page to print, else says whether it is a sample. */
  @Transactional(readOnly = true)
  public boolean issue(UUID id) {
    return rules.issue(notices.get(id).roundId());
  }

  /** What the notice would be if it were published now, for the page before the act. */
  @Transactional(readOnly = true)
  public NoticePreview preview(Publication publication) {
    var days = rules.daysOf(publication.roundId(), publication.level(), stamp.now());
    return new NoticePreview(days.firstDay(), days.endsOn(), days.deadlineMissed());
  }

  /** Records where the government's own site shows the notice. */
  public void shownAt(Actor officer, UUID id, ShownElsewhere where) {
    var notice = notices.get(id);
    officer.mustBe(Role.CASE_OFFICER, notice.authority());
    rules.whyNotShown(where, stamp.today()).ifPresent(Refusal::raise);
    notice.shownAt(where);
    notices.save(notice);
    stamp.publish(new NoticeShownElsewhere(id, notice.roundId(), officer.as(Role.CASE_OFFICER)));
  }

  /** The picture of the page on the government's own site, for the unit that published. */
  @Transactional(readOnly = true)
  public UUID screenshot(Actor actor, UUID id) {
    var notice = notices.get(id);
    if (!actor.scope().covers(notice.authority())) {
      throw new NotFound("notice");
    }
    return Optional.ofNullable(notice.screenshot()).orElseThrow(() -> new NotFound("screenshot"));
  }

  /** One notice, for anyone. */
  @Transactional(readOnly = true)
  public NoticeView show(UUID id) {
    return view(notices.get(id));
  }

  /** All notices, newest first, for anyone. */
  @Transactional(readOnly = true)
  public Page<NoticeView> publicList(Pageable page) {
    return notices.findAllByOrderByPublishedAtDescNumberAsc(page).map(this::view);
  }

  /** The notices of some authorities, newest first, for anyone. */
  @Transactional(readOnly = true)
  public Page<NoticeView> publicList(List<String> authorities, Pageable page) {
    return notices
        .findByAuthorityInOrderByPublishedAtDescNumberAsc(authorities, page)
        .map(this::view);
  }

  /** Everything a round has published, oldest first. */
  @Transactional(readOnly = true)
  public List<NoticeView> ofRound(UUID round) {
    return notices.findByRoundIdOrderByPublishedAtAscNumberAsc(round).stream()
        .map(this::view)
        .toList();
  }

  /** The item under which a case was last published. */
  @Transactional(readOnly = true)
  public Optional<NoticeView.Item> itemOf(UUID caseId) {
    return items.findByCaseId(caseId).stream().map(NoticeItem::view).reduce((a, b) -> b);
  }

  /** After its last day: what nobody objected to is cleared; says what is to be done next. */
  public NoticeState clearItems(UUID id) {
    var notice = notices.get(id);
    var lines = items.findByNoticeIdOrderByNo(id);
    if (!notice.isOverAt(stamp.now())) {
      return NoticeState.WAIT;
    }
    lines.stream().filter(it -> it.state() == ItemState.ON_NOTICE).forEach(this::clear);
    if (lines.stream().anyMatch(NoticeItem::awaitsNaming)) {
      return NoticeState.REGISTER;
    }
    if (lines.stream().anyMatch(it -> it.state() == ItemState.SUSPENDED)) {
      return NoticeState.WAIT;
    }
    notice.settle();
    notices.save(notice);
    return NoticeState.DONE;
  }

  /** Cases of a round that may be named, in the order in which they were published. */
  @Transactional(readOnly = true)
  public List<UUID> clearedCases(UUID round) {
    return items.ofRound(round).stream()
        .filter(NoticeItem::awaitsNaming)
        .map(NoticeItem::caseId)
        .toList();
  }

  /** These cases have their naming document; nothing on their notice can stop them any more. */
  public void registered(UUID round, List<UUID> cases) {
    items.ofRound(round).stream()
        .filter(it -> cases.contains(it.caseId()))
        .filter(it -> it.state() != ItemState.REMOVED && it.state() != ItemState.SUPERSEDED)
        .forEach(
            it -> {
              it.register();
              items.save(it);
            });
  }

  private static @Nullable ShownElsewhere elsewhere(PublicNotice notice) {
    var url = notice.externalUrl();
    return url == null
        ? null
        : new ShownElsewhere(url, notice.externalFirstDay(), notice.screenshot());
  }

  private void clear(NoticeItem item) {
    item.clear();
    items.save(item);
  }

  private String numberFor(Publication of) {
    var no = 1 + notices.countByAuthorityAndLevelAndCycle(of.authority(), of.level(), of.cycle());
    return "%d-%s-%d-%02d".formatted(of.cycle(), of.authority(), of.level().ordinal() + 1, no);
  }

  private NoticeView view(PublicNotice notice) {
    return new NoticeView(
        notice.id(),
        notice.number(),
        notice.roundId(),
        notice.authority(),
        notice.level(),
        notice.cycle(),
        notice.title(),
        notice.text(),
        notice.publishedAt(),
        notice.firstDay(),
        notice.endsOn(),
        notice.endsAt(),
        notice.takesObjectionsAt(stamp.now()),
        notice.status(),
        notice.deadlineMissed(),
        elsewhere(notice),
        notice.corrects(),
        notices.findByCorrects(notice.id()).map(PublicNotice::id).orElse(null),
        items.findByNoticeIdOrderByNo(notice.id()).stream().map(NoticeItem::view).toList());
  }
}
