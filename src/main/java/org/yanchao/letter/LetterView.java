package org.yanchao.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result letter as its authority sees it.
 *
 * @param sentAt null while it is only prepared
 * @param byPost whether nobody signs in for the applicant, so that it has to be printed
 * @param delivered how its paper was delivered, null before and where none is needed
 */
public record LetterView(
    UUID id,
    UUID caseId,
    String baseName,
    String applicant,
    LetterResult result,
    String title,
    String body,
    boolean edited,
    @Nullable Instant sentAt,
    boolean byPost,
    @Nullable Delivery delivered) {

  /** Sent, and its applicant cannot read it here: paper has to bring it. */
  public boolean needsPaper() {
    return byPost && sentAt != null;
  }
}
