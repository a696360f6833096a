package org.yanchao.round;

import java.util.Optional;
import org.yanchao.kernel.Refusal;

/** Who ends what another unit relies on says why. */
final class GivenReason {

  private static final int LONGEST = 500;

  private GivenReason() {}

  static Optional<Refusal> whyNot(String reason) {
    if (reason.isBlank()) {
      return Refusal.because("round.reason-missing");
    }
    return reason.length() > LONGEST
        ? Refusal.because("round.reason-too-long", LONGEST)
        : Optional.empty();
  }
}
