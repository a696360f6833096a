package org.yanchao.panel;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/**
 * Why an expert has to leave a batch, or in words alone how a spread was settled.
 *
 * @param candidate the only one the expert has to do with, null where it is the whole batch
 */
public record LeaveEntry(
    @Nullable UUID expert,
    @Nullable UUID candidate,
    @Nullable RecusalGround ground,
    @Nullable String note) {

  /** The expert, who must be one of the panel. */
  public UUID who() {
    if (expert == null) {
      throw new NotFound("expert");
    }
    return expert;
  }

  /** The ground, refused where none was chosen. */
  public RecusalGround why() {
    if (ground == null) {
      throw new Refused(Refusal.of("panel.choice-missing"));
    }
    return ground;
  }

  /** The reason, with the ground that was chosen. */
  public Interest interest() {
    return new Interest(candidate, why(), words());
  }

  public String words() {
    return Objects.requireNonNullElse(note, "").strip();
  }
}
