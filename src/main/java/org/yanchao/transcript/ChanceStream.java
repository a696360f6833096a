package org.yanchao.transcript;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Numbers from a seed that anyone can recompute: SHA-256 of the seed followed by a block counter,
 * eight bytes big-endian, read as eight unsigned 32-bit numbers per block.
 */
final class ChanceStream {

  private static final long RANGE = 1L << 32;

  private final byte[] seed;
  private ByteBuffer block = ByteBuffer.allocate(0);
  private long counter;

  ChanceStream(byte[] seed) {
    this.seed = seed.clone();
  }

  /**
   * A number from 0 to below the bound; a value from the uneven rest is thrown away, not folded.
   */
  int below(int bound) {
    var fair = RANGE - RANGE % bound;
    var value = next();
    while (value >= fair) {
      value = next();
    }
    return (int) (value % bound);
  }

  private long next() {
    if (!block.hasRemaining()) {
      var input = ByteBuffer.allocate(seed.length + Long.BYTES).put(seed).putLong(counter++);
      block = ByteBuffer.wrap(DigestUtils.sha256(input.array()));
    }
    return Integer.toUnsignedLong(block.getInt());
  }
}
