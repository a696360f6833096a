package org.yanchao.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a version says otherwise than another.
 *
 * @param section the part of the pack it belongs to
 * @param names what the pack calls it, from the whole to the part; empty where it has no name
 * @param keys what of it changed, from the whole to the part; empty when all of it came or went
 * @param before what the older version said, null when it said nothing
 * @param after what the newer version says, null when it says nothing
 */
public record PackChange(
    String section,
    List<String> names,
    List<String> keys,
    @Nullable String before,
    @Nullable String after) {}
