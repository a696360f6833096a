package org.yanchao.candidacy;

import java.util.UUID;

/**
 * One claimed ground as it stood when the grounds were frozen.
 *
 * @param category the preference category of the pack
 * @param ground the ground within it
 * @param status what the officer found; pending is never a no
 */
public record FrozenGround(UUID claimId, String category, String ground, Status status) {

  /** What was found about a claim. */
  public enum Status {
    CONFIRMED,
    REFUSED,
    /** Looked at; a reference list is missing. */
    PENDING,
    /** Nobody has looked at it yet. */
    CLAIMED
  }
}
