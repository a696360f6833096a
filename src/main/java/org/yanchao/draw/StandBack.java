package org.yanchao.draw;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;

/**
 * From how much of a batch an expert must stand back.
 *
 * @param whole why from all of it, null where some of it may be judged
 * @param candidates why from these candidates only, by id; empty where all of it is out
 */
public record StandBack(@Nullable RecusalGround whole, Map<UUID, RecusalGround> candidates) {

  static StandBack fromAll(RecusalGround why) {
    return new StandBack(why, Map.of());
  }

  public Optional<RecusalGround> fromAll() {
    return Optional.ofNullable(whole);
  }
}
