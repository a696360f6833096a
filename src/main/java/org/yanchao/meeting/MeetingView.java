package org.yanchao.meeting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.Face;
import org.yanchao.review.SheetScore;
import org.yanchao.scoring.CriterionView;

/**
 * The candidate the panel is talking about, with what each member gave.
 *
 * @param leads whether the one who looks is the chair
 * @param place of the candidate, counted from 1
 * @param away seats whose experts stand back from this candidate
 * @param out whether the one who looks is one of them, to whom nothing is shown
 * @param note what the chair wrote of this candidate
 * @param opinion of the panel, null until the meeting is concluded
 */
public record MeetingView(
    boolean leads,
    int chairSeat,
    int place,
    int count,
    Face candidate,
    List<CriterionView> criteria,
    List<SheetScore> sheets,
    BigDecimal spread,
    List<Integer> away,
    boolean out,
    @Nullable String note,
    @Nullable String opinion) {}
