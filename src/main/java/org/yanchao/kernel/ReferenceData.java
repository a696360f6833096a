package org.yanchao.kernel;

import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Reads the units, one file per province or programme, and the days off. The files ship in the jar;
 * an office that must not wait for a release names its own copy, such as {@code
 * file:./config/holidays.csv}.
 */
@Configuration
class ReferenceData {

  @Bean
  Regions regions(@Value("${yanchao.regions:classpath*:config/regions*.csv}") Resource[] files) {
    return Regions.parse(
        Arrays.stream(files).flatMap(file -> CsvRows.read(file).stream()).toList());
  }

  @Bean
  Townships townships(@Value("${yanchao.townships:classpath:config/townships.csv}") Resource file) {
    return Townships.parse(CsvRows.read(file));
  }

  @Bean
  TilePlaces tilePlaces(@Value("${yanchao.tiles:classpath:config/tiles.csv}") Resource file) {
    return TilePlaces.parse(CsvRows.read(file));
  }

  @Bean
  WorkingDays workingDays(
      @Value("${yanchao.holidays:classpath:config/holidays.csv}") Resource file) {
    return WorkingDays.parse(CsvRows.read(file));
  }
}
