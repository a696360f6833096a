package org.yanchao.tenure;

import java.time.LocalDate;

/**
 * What the leaders decided about a name, with the record of their meeting.
 *
 * @param revoke whether it is taken back
 * @param documentNo number of the decision; needed when it is taken back
 */
public record RevocationDecision(
    boolean revoke,
    String meeting,
    LocalDate heldOn,
    String participants,
    String conclusion,
    String documentNo) {

  /** Whether anything that makes it a record is missing. */
  boolean incomplete() {
    return meeting.isBlank()
        || participants.isBlank()
        || conclusion.isBlank()
        || revoke && documentNo.isBlank();
  }
}
