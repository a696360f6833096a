package org.yanchao.notice;

import java.time.LocalDate;

/**
 * The days a notice would have if it were published now.
 *
 * @param deadlineMissed whether no working day would be left to name before the deadline
 */
public record NoticePreview(LocalDate firstDay, LocalDate endsOn, boolean deadlineMissed) {}
