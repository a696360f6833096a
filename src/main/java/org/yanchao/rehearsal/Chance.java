package org.yanchao.rehearsal;

import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Chance that depends on the seed and on stable numbers alone, never on the sequence in which it is
 * asked: the same question always has the same answer.
 */
@Component
@Profile({"demo", "rehearsal"})
class Chance {

  private volatile long seed;

  void repeatFrom(long newSeed) {
    seed = newSeed;
  }

  /** A number from 0 up to, not including, the bound. */
  int below(int bound, String question, Object... about) {
    return random(question, about).nextInt(bound);
  }

  /** Whether something of this probability happens. */
  boolean happens(double probability, String question, Object... about) {
    return random(question, about).nextDouble() < probability;
  }

  /** A number around zero, rarely beyond two. */
  double around(String question, Object... about) {
    return random(question, about).nextGaussian();
  }

  <T> T one(List<T> of, String question, Object... about) {
    return of.get(below(of.size(), question, about));
  }

  /** A share of chance for a draw. */
  String share(String about) {
    return Long.toHexString(random("share", about).nextLong());
  }

  private Random random(String question, Object... about) {
    var mixed = seed * 0x9E3779B97F4A7C15L;
    for (var part : List.of(question, List.of(about).toString())) {
      mixed = (mixed ^ part.hashCode()) * 0xBF58476D1CE4E5B9L;
      mixed ^= mixed >>> 31;
    }
    return new Random(mixed);
  }
}
