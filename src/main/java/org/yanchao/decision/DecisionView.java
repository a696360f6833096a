package org.yanchao.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One collective decision of a round: the first one names, later ones fill or leave freed places.
 *
 * @param no number within the round
 * @param setAside whether the ranking it rested on was unlocked, so that it binds nobody
 * @param items in the order of the ranking
 */
public record DecisionView(
    UUID id,
    UUID roundId,
    int no,
    Meeting meeting,
    Instant at,
    boolean setAside,
    List<Item> items) {

  public DecisionView {
    items = List.copyOf(items);
  }

  /**
   * What it says of one case; a place that stays empty names the case that freed it.
   *
   * @param rank place in the locked order, zero for a place left empty
   */
  public record Item(
      UUID caseId, String baseName, int rank, DecisionResult result, String reason) {}
}
