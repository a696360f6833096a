package org.yanchao.panel.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** Why an expert has to leave a batch, or in words alone how a spread was settled. */
record LeaveForm(@Nullable UUID expert, @Nullable RecusalGround ground, @Nullable String note) {

  UUID who() {
    if (expert == null) {
      throw new NotFound("expert");
    }
    return expert;
  }

  RecusalGround why() {
    if (ground == null) {
      throw new Refused(Refusal.of("panel.choice-missing"));
    }
    return ground;
  }

  String words() {
    return Objects.requireNonNullElse(note, "").strip();
  }
}
