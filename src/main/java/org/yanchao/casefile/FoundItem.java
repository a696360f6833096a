package org.yanchao.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One finding ready to be stored: its place, the item it is about, and itself as JSON. */
record FoundItem(int sortNo, @Nullable UUID targetId, String body) {}
