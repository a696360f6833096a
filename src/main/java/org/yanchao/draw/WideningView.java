package org.yanchao.draw;

import java.time.Instant;
import java.util.List;

/** A recorded widening. */
public record WideningView(String reason, List<String> libraries, Instant at, String by) {}
