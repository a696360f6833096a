package org.yanchao.panel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;

/**
 * What keeps an expert of a panel from judging.
 *
 * @param candidate whom it concerns, null where it is nobody in particular
 */
public record Interest(@Nullable UUID candidate, RecusalGround ground, String note) {

  /** Whether it touches every candidate of the batch alike. */
  boolean ofAll() {
    return candidate == null || ground.ofAll();
  }
}
