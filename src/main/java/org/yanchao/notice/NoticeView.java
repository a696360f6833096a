package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * A notice as anyone may read it, with everything the printed sheet needs.
 *
 * @param number its number, unique for ever
 * @param text words of the notice before its list
 * @param endsAt first instant at which no objection is taken any more
 * @param open whether objections are taken at the moment asked
 * @param namingDeadlineMissed whether it leaves no working day to name before the deadline
 * @param elsewhere where the government's own site shows it
 * @param corrects the notice it stands in for
 * @param correctedBy the notice that stands in for it
 */
public record NoticeView(
    UUID id,
    String number,
    UUID roundId,
    String authority,
    Level level,
    int cycle,
    String title,
    String text,
    Instant publishedAt,
    LocalDate firstDay,
    LocalDate endsOn,
    Instant endsAt,
    boolean open,
    NoticeStatus status,
    boolean namingDeadlineMissed,
    @Nullable ShownElsewhere elsewhere,
    @Nullable UUID corrects,
    @Nullable UUID correctedBy,
    List<Item> items) {

  public NoticeView {
    items = List.copyOf(items);
  }

  /** Where the government's own site shows it. */
  public @Nullable String externalUrl() {
    return elsewhere == null ? null : elsewhere.url();
  }

  /** Whether the site that counts began later than this one: its days are the ones to keep. */
  public boolean beganLaterElsewhere() {
    return elsewhere != null
        && elsewhere.firstDay() != null
        && elsewhere.firstDay().isAfter(firstDay);
  }

  /**
   * One line of the list.
   *
   * @param registered whether it has been named since
   */
  public record Item(
      UUID id,
      UUID caseId,
      int no,
      String baseName,
      String applicant,
      String county,
      ItemState state,
      boolean registered) {}
}
