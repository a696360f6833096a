package org.yanchao.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One verification as pages see it.
 *
 * @param account the officer who was there
 * @param secondPerson who came along, may have no account; null at the desk
 * @param answers the verification form's answers as JSON
 */
public record VerificationView(
    VerificationPurpose purpose,
    Instant at,
    String account,
    @Nullable String secondPerson,
    String conclusion,
    String answers) {

  /** The same without who was there and without words that may name the base. */
  public VerificationView covered() {
    return new VerificationView(purpose, at, "", null, conclusion, "{}");
  }
}
