package org.yanchao.expert;

import java.time.Instant;
import java.util.List;

/** Who was seated how often; answered by the module that keeps the seats. */
public interface SeatsTaken {

  /** One line per expert who took a seat since then, or sits where the review still runs. */
  List<ExpertLoad> since(Instant first);
}
