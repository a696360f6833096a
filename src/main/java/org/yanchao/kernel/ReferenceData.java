package org.yanchao.kernel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Reads the units and the days off. Both files ship in the jar; an office that must not wait for a
 * release names its own copy, such as {@code file:./config/holidays.csv}.
 */
@Configuration
class ReferenceData {

  @Bean
  Regions regions(@Value("${yanchao.regions:classpath:config/regions.csv}") Resource file) {
    return Regions.parse(CsvRows.read(file));
  }

  @Bean
  WorkingDays workingDays(
      @Value("${yanchao.holidays:classpath:config/holidays.csv}") Resource file) {
    return WorkingDays.parse(CsvRows.read(file));
  }
}
