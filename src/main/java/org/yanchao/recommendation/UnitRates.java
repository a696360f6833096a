package org.yanchao.recommendation;

import org.yanchao.kernel.Level;

/**
 * Both rates of one unit at one level at which it decides.
 *
 * @param unit key of the unit
 */
public record UnitRates(String unit, Level level, Rates rates) {

  /** Whether there was anything to take in or to send up. */
  boolean any() {
    return rates.intake().due() > 0 || rates.push().due() > 0;
  }
}
