package org.yanchao.panel;

import java.util.UUID;

/** What experts have given in a batch; whoever keeps the sheets answers. */
public interface GivenSheets {

  /** How many sheets of the batch are handed in. */
  int handedIn(UUID batch);

  /**
   * Voids whatever the expert of this seat gave, on paper too.
   *
   * @return whether one of the sheets was begun
   */
  boolean voidAll(Seat seat);

  /** The same for the sheet about one candidate. */
  boolean voidOne(Seat seat, UUID candidate);
}
