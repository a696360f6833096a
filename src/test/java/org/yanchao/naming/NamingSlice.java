package org.yanchao.naming;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Effect;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;

/** Every desk up to naming on a real schema; without engine and pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    properties =
        "spring.datasource.url=jdbc:h2:mem:naming;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@RecordApplicationEvents
@Import({NamingSlice.Modules.class, RoundFixture.class, JacksonAutoConfiguration.class})
@interface NamingSlice {

  /** The modules that naming rests on, as they are. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EntityScan("org.yanchao")
  @EnableJpaRepositories("org.yanchao")
  @ComponentScan(
      basePackages = {
        "org.yanchao.kernel",
        "org.yanchao.policy",
        "org.yanchao.form",
        "org.yanchao.round",
        "org.yanchao.submission",
        "org.yanchao.cultivation",
        "org.yanchao.panel",
        "org.yanchao.notice",
        "org.yanchao.naming"
      },
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"),
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*ClockConfiguration")
      })
  class Modules {

    @Bean
    BusinessClock clock() {
      return BusinessClock.movable(Clock.systemUTC());
    }

    @Bean
    MessageSource messageSource() {
      var messages = new ResourceBundleMessageSource();
      messages.setBasenames("messages/naming");
      messages.setDefaultEncoding("UTF-8");
      messages.setFallbackToSystemLocale(false);
      return messages;
    }

    /** The decision table as the paper reads; the table itself has its own test. */
    @Bean
    PriorityRules priorityRules() {
      return Modules::table;
    }

    private static Effect table(PreferenceCategory category, Mechanism mechanism) {
      return switch (mechanism) {
        case POINTS -> Effect.ADD_POINTS;
        case RELIEF -> Effect.LOWER_THRESHOLD;
        case PRIORITY -> Effect.RANK_FIRST_IN_BAND;
        case TIE_BREAK -> Effect.BREAK_TIE;
        case NONE -> Effect.NONE;
      };
    }
  }
}
