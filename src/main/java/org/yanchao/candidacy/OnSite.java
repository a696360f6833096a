package org.yanchao.candidacy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells what was scored on site; whoever keeps the sheets of the visits answers. */
public interface OnSite {

  /** The signed result of a candidate with its photos, empty while there is none. */
  Optional<SiteFinding> of(UUID round, UUID levelCase);

  /** The signed points of a round by criterion, by case. */
  Map<UUID, Map<String, BigDecimal>> points(UUID round);
}
