package org.yanchao.kernel;

import org.springframework.core.io.Resource;

/** Holidays and units of the project, for tests of other modules. */
public final class CsvHolidays {

  private CsvHolidays() {}

  /** Reads a file of holidays and make-up days. */
  public static WorkingDays read(Resource file) {
    return WorkingDays.parse(CsvRows.read(file));
  }

  /** Reads a file of units. */
  public static Regions regions(Resource file) {
    return Regions.parse(CsvRows.read(file));
  }
}
