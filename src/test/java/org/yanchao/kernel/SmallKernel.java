package org.yanchao.kernel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;

/**
 * The kernel for a test of one module's tables: a province, three of its cities and their counties,
 * no holidays, a clock that moves. Imported by name, so that no other test finds it.
 */
public class SmallKernel {

  @Bean
  Regions regions() {
    return new Regions(
        List.of(
            unit("220000", null, Level.PROVINCE),
            unit("220400", "220000", Level.CITY),
            unit("220421", "220400", Level.COUNTY),
            unit("220800", "220000", Level.CITY),
            unit("220821", "220800", Level.COUNTY),
            unit("220822", "220800", Level.COUNTY),
            unit("220882", "220800", Level.COUNTY),
            unit("222400", "220000", Level.CITY),
            unit("222403", "222400", Level.COUNTY),
            unit("222406", "222400", Level.COUNTY)));
  }

  @Bean
  WorkingDays workingDays() {
    return new WorkingDays(Map.of());
  }

  @Bean
  BusinessClock clock() {
    return BusinessClock.movable(Clock.systemUTC());
  }

  private static Region unit(String key, @Nullable String reportsTo, Level level) {
    return new Region(key, key, key, "", Set.of(level), reportsTo, reportsTo, null, null, null);
  }
}
