package org.yanchao.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Transcript;

/** The panels that a draw fills; answered by the module in which the drawn experts judge. */
public interface Panels {

  /** A panel with the batch it judges. */
  record Panel(UUID id, UUID round, int no, int seats) {}

  Panel panel(UUID batch);

  /** Opens a batch with the drawn experts in its seats and the alternates behind them. */
  Panel open(RoundView round, Transcript drawn, LocalDate dueOn, String by);

  /** Lets further alternates wait behind those of the batch. */
  void more(UUID batch, Transcript drawn);

  /** Numbers of everyone who sits, sat or waits in the batch. */
  List<String> inPanel(UUID batch);

  /** Why no further alternates are wanted for this batch, empty when they may be drawn. */
  Optional<Refusal> whyNotSupplement(UUID batch);
}
