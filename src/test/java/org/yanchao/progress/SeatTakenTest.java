package org.yanchao.progress;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Who;
import org.yanchao.panel.ExpertAdded;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;

/** Whoever comes into a panel late is told, whether they follow somebody or are added. */
class SeatTakenTest {

  private static final UUID BATCH = new UUID(0, 1);
  private static final LocalDate DUE = LocalDate.parse("2022-09-09");

  private final PanelStore panels = mock(PanelStore.class);
  private final FollowUpBook book = mock(FollowUpBook.class);
  private final ReviewBatch batch = mock(ReviewBatch.class);
  private final Seat seat = mock(Seat.class);
  private final Who officer = mock(Who.class);
  private final SeatTaken listener = new SeatTaken(panels, book);

  @Test
  void anAddedExpertIsTold() {
    seated(4);

    listener.on(new ExpertAdded(BATCH, 4, DUE, officer));

    verify(book).note(batch, seat, FollowUpKind.JOINED, "", officer);
  }

  @Test
  void anAlternateIsTold() {
    seated(2);

    listener.on(new ExpertReplaced(BATCH, 2, RecusalGround.KINSHIP, true, false, DUE, officer));

    verify(book).note(batch, seat, FollowUpKind.JOINED, "", officer);
  }

  @Test
  void nobodyIsToldOfASeatThatStaysEmpty() {
    seated(2);

    listener.on(new ExpertAdded(BATCH, 3, DUE, officer));

    verifyNoInteractions(book);
  }

  private void seated(int no) {
    when(panels.seatNo(BATCH, no)).thenReturn(Optional.of(seat));
    when(panels.batch(BATCH)).thenReturn(batch);
  }
}
