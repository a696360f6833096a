package org.yanchao.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times one piece of work many times: the median says more than a mean that one pause spoils. */
public final class Medians {

  private Medians() {}

  /** The middle of the given durations, in milliseconds. */
  public static double millis(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1_000_000.0;
  }

  /** The median time of the work in milliseconds; the warm-up runs are not counted. */
  public static double of(int warmUp, int runs, Callable<?> work) throws Exception {
    for (var i = 0; i < warmUp; i++) {
      work.call();
    }
    var nanos = new long[runs];
    for (var i = 0; i < runs; i++) {
      var start = System.nanoTime();
      work.call();
      nanos[i] = System.nanoTime() - start;
    }
    return millis(nanos);
  }

  /** One line per figure on standard output, to be read by people and by scripts. */
  public static void print(String bench, String figure, double value, String unit) {
    System.out.printf("bench %s %s %.3f %s%n", bench, figure, value, unit);
  }
}
