package org.yanchao.round.web;

import org.jspecify.annotations.Nullable;
import org.yanchao.round.LetterKind;
import org.yanchao.round.LetterView;

/**
 * A letter with what the page knows of its scan.
 *
 * @param sha256 of the scan, null while there is none
 * @param attachable whether this person may add the scan now
 */
record LetterLine(
    LetterKind kind, LetterView letter, @Nullable String sha256, boolean attachable) {}
