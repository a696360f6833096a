package org.yanchao.casefile;

import org.jspecify.annotations.Nullable;

/** One defect as the officer writes it. */
public record DefectEntry(String text, @Nullable String clause) {}
