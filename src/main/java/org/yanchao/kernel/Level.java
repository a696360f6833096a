package org.yanchao.kernel;

import java.util.Optional;

/** The three levels of the ladder (JL-04); nobody skips one (JL-53). */
public enum Level {
  COUNTY,
  CITY,
  PROVINCE;

  /** The next level up, empty at the top. */
  public Optional<Level> above() {
    return this == PROVINCE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  /** The next level down, empty at the bottom. */
  public Optional<Level> below() {
    return this == COUNTY ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** Lower-case word for reports and URLs. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
