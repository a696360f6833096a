package org.yanchao.panel;

import java.util.Optional;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;

/** An applicant's request that a person they name not judge their project. */
public record RequestEntry(String name, String employer, RecusalGround ground, String reason) {

  Optional<Refusal> whyNot() {
    if (name.isBlank()) {
      return Refusal.because("panel.request-needs-name");
    }
    if (!ground.relation()) {
      return Refusal.because("expert.ground-no-relation");
    }
    return reason.isBlank() ? Refusal.because("panel.reason-missing") : Optional.empty();
  }
}
