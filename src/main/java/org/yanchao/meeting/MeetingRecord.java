package org.yanchao.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.panel.SeatView;
import org.yanchao.review.CandidateScore;

/**
 * What is printed after the review: scores, the chair's notes, the panel's opinion, who signs.
 *
 * @param notes by candidate
 * @param signedPaper the scan of the signed print, null until it is back
 */
public record MeetingRecord(
    UUID batchId,
    int batchNo,
    List<CandidateScore> scores,
    Map<String, String> notes,
    @Nullable String opinion,
    List<SeatView> members,
    @Nullable UUID signedPaper) {}
