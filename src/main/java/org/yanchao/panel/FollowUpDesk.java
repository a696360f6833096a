package org.yanchao.panel;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** What happens by itself when an expert stays silent after the reminder. */
@Service
@Transactional
public class FollowUpDesk {

  private static final Who SYSTEM = Who.system("replaceSilentExpert");

  private final ReviewBatches batches;
  private final PanelRows rows;
  private final SeatChange seatChange;
  private final Stamp journal;
  private final MessageSource words;

  FollowUpDesk(
      ReviewBatches batches,
      PanelRows rows,
      SeatChange seatChange,
      Stamp journal,
      MessageSource words) {
    this.batches = batches;
    this.rows = rows;
    this.seatChange = seatChange;
    this.journal = journal;
    this.words = words;
  }

  /**
   * Seats who follows in the drawn order; where nobody can, the seat stays and the trail says why.
   * A timer that comes after the expert has handed in, or for a seat filled anew, does nothing.
   */
  public void replaceSilent(UUID batchId, int seatNo) {
    var batch = batches.get(batchId);
    rows.seatNo(batchId, seatNo)
        .filter(seat -> !seat.done() && seat.dueOn(batch).isBefore(journal.today()))
        .ifPresent(seat -> replace(batch, seat));
  }

  private void replace(ReviewBatch batch, Seat seat) {
    var kept = seatChange.whyNotReplace(batch, seat).map(Refusal::code);
    if (kept.isPresent()) {
      var no = ScoringTable.noOf(seat);
      journal.publish(new SilentExpertKept(batch.id(), no, kept.get(), SYSTEM));
    } else {
      var note = words.getMessage("panel.followup.silent", null, "", Locale.CHINESE);
      seatChange.replace(batch, seat, RecusalGround.UNAVAILABLE, note, SYSTEM);
    }
  }
}
