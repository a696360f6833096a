package org.yanchao.candidacy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What two people scored at the base of one candidate.
 *
 * @param points by criterion of the rubric's part on site
 * @param at when both had signed
 */
public record SiteFinding(Map<String, BigDecimal> points, List<Photo> photos, Instant at) {

  /** A photo with the hash it got when it came in. */
  public record Photo(UUID file, String sha256, Instant at) {}

  public BigDecimal total() {
    return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
