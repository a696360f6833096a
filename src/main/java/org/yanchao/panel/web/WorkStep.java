package org.yanchao.panel.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.account.Role;

/**
 * One step of a round as the desk shows it.
 *
 * @param key last part of its message keys
 * @param state done, current, next or stopped
 * @param who the role that does it, null when it is not one of the office
 * @param due its day, null when it has none
 * @param urgency overdue, soon or normal
 * @param sampleDay whether the day is our sample
 * @param href where it is done, null while there is nothing to see
 * @param note how far it is, null when there is nothing to tell
 */
record WorkStep(
    String key,
    String state,
    @Nullable Role who,
    @Nullable LocalDate due,
    String urgency,
    boolean sampleDay,
    @Nullable String href,
    @Nullable Note note) {

  /** A text of the bundle with its values. */
  record Note(String key, List<Object> args) {

    static Note of(String key, Object... args) {
      return new Note(key, List.of(args));
    }
  }

  public boolean current() {
    return state.equals("current");
  }
}
