package org.yanchao.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** The same act done by two people at the same moment, each in a transaction of their own. */
public final class AtOnce {

  private static final int PEOPLE = 2;

  private AtOnce() {}

  /** What becomes of each: done, or the words of the refusal. */
  public static List<String> twice(Runnable act) throws Exception {
    var start = new CyclicBarrier(PEOPLE);
    var pool = Executors.newFixedThreadPool(PEOPLE);
    try {
      Callable<String> one = () -> told(start, act);
      var told = new ArrayList<String>();
      for (var it : pool.invokeAll(List.of(one, one))) {
        told.add(it.get());
      }
      return told;
    } finally {
      pool.shutdown();
    }
  }

  private static String told(CyclicBarrier start, Runnable act) throws Exception {
    start.await();
    try {
      act.run();
      return "done";
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
