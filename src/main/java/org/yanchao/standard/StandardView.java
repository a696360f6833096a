package org.yanchao.standard;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardTerms;

/**
 * A local standard as others may see it.
 *
 * @param number version of the issuer's standard of this level and kind, from one
 * @param appliesTo org keys of the units it holds for
 * @param late whether it was sent for filing after the day; recorded, never blocked (EC-04)
 */
public record StandardView(
    UUID id,
    StandardKey key,
    String issuer,
    Set<String> appliesTo,
    int number,
    @Nullable String documentNo,
    @Nullable Instant issuedAt,
    @Nullable Instant sentAt,
    boolean late,
    Answer answer,
    List<String> basis,
    StandardTerms terms) {

  /**
   * What became of a filing.
   *
   * @param forwardedAt when the city passed a county's on to the province
   * @param correctionAt when the province asked for a correction
   */
  public record Answer(
      @Nullable Instant forwardedAt,
      @Nullable Instant acknowledgedAt,
      @Nullable Instant correctionAt,
      @Nullable String correctionText) {}

  public @Nullable Instant acknowledgedAt() {
    return answer.acknowledgedAt();
  }

  public boolean issued() {
    return issuedAt != null;
  }

  /** Sent for filing; the province files with nobody. Acknowledgement holds no round up. */
  public boolean filed() {
    return sentAt != null || (issued() && key.level() == Level.PROVINCE);
  }
}
