package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yanchao.policy.PreferenceTable;

/**
 * Rules changed for every round of a level at once; what is not named stays as each round has it.
 *
 * @param places how many places more or fewer than each round has
 * @param figures thresholds by the key under which a base standard is tried
 * @param weights points by criterion of the score sheet
 * @param preferences whether rounds keep what their standards grant
 * @param granted what all of them grant instead
 */
public record LevelRules(
    int places,
    Map<String, BigDecimal> figures,
    Map<String, BigDecimal> weights,
    Preferences preferences,
    PreferenceTable granted) {

  /** Whose preferences a round is tried with. */
  public enum Preferences {
    OWN,
    NONE,
    SAME
  }

  /** The round's own rules with the changes; a standard that asks no such figure asks none then. */
  WhatIfRules on(WhatIfRules real) {
    var tried = new LinkedHashMap<>(real.figures());
    tried.replaceAll(figures::getOrDefault);
    var table =
        switch (preferences) {
          case OWN -> real.preferences();
          case NONE -> PreferenceTable.NONE;
          case SAME -> granted;
        };
    return new WhatIfRules(Math.max(0, real.quota() + places), tried, weights, table);
  }
}
