package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would have done to a round.
 *
 * @param moves every candidate, in the order of the real round
 * @param newcomers who would take part as well; nobody has scored them, so they have no place
 * @param regions, industries, grounds who gains and loses, counted
 */
public record WhatIfView(
    List<Move> moves,
    List<Newcomer> newcomers,
    List<Share> regions,
    List<Share> industries,
    List<Share> grounds) {

  /** What the change does to somebody. */
  public enum Effect {
    GAINS,
    LOSES,
    /** Inside or outside the places only by the leaders' choice between equals. */
    TIED,
    SAME
  }

  /**
   * Where somebody stands.
   *
   * @param rank zero for somebody who would not take part
   * @param inside whether the order alone puts it inside the places
   */
  public record Place(int rank, @Nullable BigDecimal total, boolean inside, boolean tied) {}

  /** One candidate before and after. */
  public record Move(
      UUID caseId, String baseName, String county, Place before, Place after, Effect effect) {}

  /** A request that was not in the round and would be. */
  public record Newcomer(UUID caseId, String baseName) {}

  /**
   * A group of candidates.
   *
   * @param key county, industry or category; empty for those without one
   * @param before of them inside the places now
   * @param after of them inside the places then
   */
  public record Share(String key, int before, int after, int gains, int loses) {

    static final Share NONE = new Share("", 0, 0, 0, 0);

    Share called(String other) {
      return new Share(other, before, after, gains, loses);
    }

    Share plus(Share other) {
      return new Share(
          key,
          before + other.before,
          after + other.after,
          gains + other.gains,
          loses + other.loses);
    }
  }
}
