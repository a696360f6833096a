package org.planted.modules.second;

import org.planted.modules.first.Front;
import org.planted.modules.first.inner.Hidden;

/** Uses a module it did not declare, and what that module hides. */
public record Intruder(Front front, Hidden hidden) {}
