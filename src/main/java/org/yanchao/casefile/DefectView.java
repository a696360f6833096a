package org.yanchao.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One defect as pages see it.
 *
 * @param roundNo the first return is 1
 * @param resolved whether it was answered
 */
public record DefectView(
    UUID id, int roundNo, String text, @Nullable String clause, boolean resolved) {}
