package org.yanchao.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that came of a case once it was in the pool, for its applicant. Its words are {@code
 * later.<key>}, with {@code .status} and {@code .next} behind it.
 *
 * @param key the word by which the bundles know it
 * @param args values for the text
 * @param state as the timeline knows it: done, current or stopped
 * @param on the day it came about, null where that is not kept
 * @param href where to read more, null if nowhere
 * @param withdrawal where the applicant takes it back, null where that cannot be done
 */
public record LaterStep(
    String key,
    List<Object> args,
    String state,
    @Nullable LocalDate on,
    @Nullable String href,
    @Nullable String withdrawal) {

  public LaterStep {
    args = List.copyOf(args);
  }

  /** The colour of its status: good when it is an honour, quiet when it ended without one. */
  public String tone() {
    if ("stopped".equals(state)) {
      return "quiet";
    }
    return key.startsWith("named") || key.startsWith("recommended") ? "good" : "info";
  }

  /** Whether this year's review is over for the case with this step. */
  public boolean closesReview() {
    return !"current".equals(state) && !"candidate".equals(key);
  }

  public static LaterStep of(String key, String state, @Nullable LocalDate on) {
    return new LaterStep(key, List.of(), state, on, null, null);
  }

  public LaterStep with(Object... values) {
    return new LaterStep(key, List.of(values), state, on, href, withdrawal);
  }

  public LaterStep at(String path) {
    return new LaterStep(key, args, state, on, path, withdrawal);
  }

  public LaterStep takenBackAt(String path) {
    return new LaterStep(key, args, state, on, href, path);
  }
}
