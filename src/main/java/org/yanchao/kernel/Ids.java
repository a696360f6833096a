package org.yanchao.kernel;

import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where new ids come from: unguessable in production, repeatable in a rehearsal. */
@Component
public class Ids {

  private volatile @Nullable Random seeded;

  public UUID next() {
    var random = seeded;
    if (random == null) {
      return UUID.randomUUID();
    }
    synchronized (random) {
      var high = random.nextLong() & ~0xF000L | 0x4000L;
      var low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
      return new UUID(high, low);
    }
  }

  /** From now on the same seed gives the same ids: only a rehearsal on its own database may ask. */
  public void repeatFrom(long seed) {
    seeded = new Random(seed);
  }
}
