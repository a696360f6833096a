package org.yanchao.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result letter as its authority sees it.
 *
 * @param sentAt null while it is only prepared
 * @param byPost whether nobody signs in for the applicant, so that it has to be printed
 */
public record LetterView(
    UUID id,
    UUID caseId,
    String baseName,
    LetterResult result,
    String title,
    String body,
    boolean edited,
    @Nullable Instant sentAt,
    boolean byPost) {}
