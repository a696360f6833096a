package org.yanchao.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that belongs into the trail. Every change of state publishes one. */
public interface Traceable {

  /** What happened, as a code; its text is {@code trail.<action>}. */
  String action();

  /** Id of what it happened to (case, round, notice …), by which its trail is found. */
  String subject();

  /** Who did it. */
  Who by();

  /** The clause it rests on, as document number and clause. */
  default @Nullable String clause() {
    return null;
  }

  /** A few values that explain it; never personal data. */
  default Map<String, String> facts() {
    return Map.of();
  }
}
