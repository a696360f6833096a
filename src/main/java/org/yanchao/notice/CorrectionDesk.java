package org.yanchao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/** Corrects a notice by a new one with its own full days; the old one is never changed. */
@Service
@Transactional
public class CorrectionDesk {

  private final PublicNotices notices;
  private final NoticeItems items;
  private final NoticeDesk desk;
  private final Stamp stamp;
  private final MessageSource messages;

  CorrectionDesk(
      PublicNotices notices,
      NoticeItems items,
      NoticeDesk desk,
      Stamp stamp,
      MessageSource messages) {
    this.notices = notices;
    this.items = items;
    this.desk = desk;
    this.stamp = stamp;
    this.messages = messages;
  }

  /**
   * How a line is to read from now on.
   *
   * @param baseName name of the base, blank to leave it
   * @param applicant name of the organisation, blank to leave it
   */
  public record Line(String baseName, String applicant) {

    private static final Line SAME = new Line("", "");
  }

  /** Why this notice cannot be corrected now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotCorrect(Actor officer, UUID id) {
    var notice = notices.get(id);
    return officer
        .whyNot(Role.CASE_OFFICER, notice.authority())
        .or(() -> whyNotOpen(notice))
        .or(() -> lines(id).stream().flatMap(it -> it.whyNotCorrect().stream()).findFirst());
  }

  /** Publishes the corrected list anew; every line still on the old notice goes over to it. */
  public UUID correct(Actor officer, UUID id, String reason, Map<UUID, Line> corrected) {
    whyNotCorrect(officer, id).ifPresent(Refusal::raise);
    if (reason.isBlank()) {
      Refusal.of("notice.correction-needs-reason").raise();
    }
    var entries = new ArrayList<NoticeEntry>();
    for (var item : lines(id)) {
      if (item.state() == ItemState.ON_NOTICE) {
        entries.add(entry(item, corrected.getOrDefault(item.id(), Line.SAME)));
        item.supersede();
        items.save(item);
      }
    }
    return desk.publish(officer, publication(notices.get(id), reason.strip()), entries, id);
  }

  private Optional<Refusal> whyNotOpen(PublicNotice notice) {
    if (notices.findByCorrects(notice.id()).isPresent()) {
      return Refusal.because("notice.corrected-already");
    }
    return notice.isOverAt(stamp.now())
        ? Refusal.because("notice.correction-after-end", notice.endsOn())
        : Optional.empty();
  }

  private List<NoticeItem> lines(UUID notice) {
    return items.findByNoticeIdOrderByNo(notice);
  }

  private static NoticeEntry entry(NoticeItem item, Line line) {
    var was = item.view();
    return new NoticeEntry(
        was.caseId(),
        line.baseName().isBlank() ? was.baseName() : line.baseName().strip(),
        line.applicant().isBlank() ? was.applicant() : line.applicant().strip(),
        was.county());
  }

  private Publication publication(PublicNotice old, String reason) {
    var title = word("notice.correction.title", old.title());
    var text = word("notice.correction.text", old.text(), old.number(), Masking.of(reason));
    return new Publication(
        old.roundId(), old.authority(), old.level(), old.programme(), old.cycle(), title, text);
  }

  /** Words of an official paper: Chinese whatever language the page has. */
  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
