package org.yanchao.round.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.ReviewPlan;

/** The review plan as it was typed; numbers are read here so that a wrong one is refused kindly. */
record PlanForm(
    @Nullable String quota,
    @Nullable String seats,
    @Nullable String goal,
    @Nullable String duties,
    @Nullable String procedure,
    @Nullable String method,
    @Nullable String supervisor,
    @Nullable String secretary) {

  ReviewPlan plan() {
    return new ReviewPlan(
        number(quota),
        number(seats),
        text(goal),
        text(duties),
        text(procedure),
        text(method),
        text(supervisor),
        text(secretary));
  }

  static int number(@Nullable String typed) {
    var text = text(typed);
    if (!text.matches("[0-9]{1,4}")) {
      Refusal.of("round.number-needed").raise();
    }
    return Integer.parseInt(text);
  }

  static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
