package org.yanchao.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.desk.Inbox;
import org.yanchao.desk.Subjects;
import org.yanchao.desk.Urgency;
import org.yanchao.desk.web.WorkController.WorkFilter;
import org.yanchao.kernel.BusinessClock;

/** Turns inbox items into rows that people can read. */
@Component
class WorkList {

  static final int SIZE = 20;

  private final Inbox inbox;
  private final Subjects subjects;
  private final DeskWords words;
  private final BusinessClock clock;

  WorkList(Inbox inbox, Subjects subjects, DeskWords words, BusinessClock clock) {
    this.inbox = inbox;
    this.subjects = subjects;
    this.words = words;
    this.clock = clock;
  }

  /**
   * One line of the list.
   *
   * @param dueOn last day on which it is in time
   * @param state urgency as a word
   */
  record Row(
      String title,
      String subject,
      String caseNo,
      String authorityName,
      @Nullable LocalDate dueOn,
      String state,
      String href) {}

  /** A choice of the filter. */
  record Choice(String value, String text) {}

  void fill(Actor by, WorkFilter asked, int page, Model model) {
    var filter = new Inbox.Filter(blankless(asked.activity()), urgency(asked), clock.instant());
    var total = inbox.countNarrowed(by, filter);
    var items = inbox.narrowed(by, filter, page, SIZE).stream().map(it -> row(by, it)).toList();
    model.addAttribute("items", items);
    model.addAttribute("page", new PageImpl<>(items, PageRequest.of(page, SIZE), total));
    model.addAttribute("activities", inbox.kinds(by).stream().map(this::choice).toList());
  }

  private Choice choice(Inbox.Kind kind) {
    var name = words.task(kind.activity(), kind.name());
    return new Choice(kind.activity(), words.of("desk.inbox.kind", name, kind.waiting()));
  }

  private Row row(Actor by, Inbox.Item item) {
    var subject = subjects.of(by, item);
    var place = subject.place() == null ? "" : words.unit(subject.place());
    return new Row(
        words.task(item.activity(), item.name()),
        subject.name(),
        subject.number(),
        place,
        lastDay(item.dueAt()),
        Urgency.of(item.dueAt(), clock.instant()).word(),
        subject.href());
  }

  /** The instant is the first one that is late. */
  static @Nullable LocalDate lastDay(@Nullable Instant dueAt) {
    return dueAt == null ? null : BusinessClock.dayOf(dueAt.minusNanos(1));
  }

  private static @Nullable Urgency urgency(WorkFilter asked) {
    return Stream.of(Urgency.values())
        .filter(it -> it.word().equals(Optional.ofNullable(asked.state()).orElse("")))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
