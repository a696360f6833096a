package org.yanchao.draw;

import java.time.Instant;
import java.util.List;
import org.yanchao.kernel.Level;

/** The draws of one round, for anyone. */
public record DrawnRound(
    String number,
    String authority,
    int cycle,
    Level level,
    String supervisor,
    List<Numbered> draws) {

  /** One sealed draw and the batches it drew for; none while it waits or when it was given up. */
  public record Numbered(SealView seal, List<Batch> batches) {}

  /**
   * What was drawn for one batch.
   *
   * @param digest SHA-256 of the transcript's text
   * @param verified whether recomputing it just now gave the same
   */
  public record Batch(
      int no,
      int candidates,
      List<String> seats,
      List<String> alternates,
      String digest,
      boolean verified,
      Instant drawnAt) {}
}
