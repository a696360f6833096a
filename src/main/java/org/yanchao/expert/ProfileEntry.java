package org.yanchao.expert;

import org.jspecify.annotations.Nullable;

/**
 * What the register says of an expert besides name and library.
 *
 * @param region unit in whose area the expert works, null for that of the library
 * @param title professional title, null when none
 */
public record ProfileEntry(
    String employer, String field, @Nullable String region, @Nullable String title) {}
