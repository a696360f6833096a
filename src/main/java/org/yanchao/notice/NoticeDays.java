package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.WorkingDays;

/**
 * The days of a notice.
 *
 * @param deadlineMissed whether no working day is left to name before the deadline; a warning that
 *     is recorded, never a reason to block (JL-49)
 */
record NoticeDays(
    Instant publishedAt, LocalDate firstDay, LocalDate endsOn, boolean deadlineMissed) {

  /**
   * @param days working days as the programme sets them
   * @param countsFirstDay whether the day of publication is day one
   * @param deadline last day of naming, null where no paper sets one
   */
  static NoticeDays from(
      Instant publishedAt,
      int days,
      boolean countsFirstDay,
      @Nullable LocalDate deadline,
      WorkingDays workingDays) {
    var published = BusinessClock.dayOf(publishedAt);
    var endsOn = workingDays.noticeEnd(published, days, countsFirstDay);
    var firstNamingDay = workingDays.plus(endsOn, 1);
    var missed = deadline != null && firstNamingDay.isAfter(deadline);
    return new NoticeDays(publishedAt, published, endsOn, missed);
  }
}
