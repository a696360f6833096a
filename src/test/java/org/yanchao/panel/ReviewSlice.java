package org.yanchao.panel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A test of the review with rounds and standards as they are; requests for review are given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    properties =
        "spring.datasource.url=jdbc:h2:mem:panel;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("rehearsal")
@RecordApplicationEvents
@ContextConfiguration(classes = ReviewSlice.Application.class)
@interface ReviewSlice {

  /** Kernel, policy, round and panel, without pages and without the applications. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EntityScan({"org.yanchao.policy", "org.yanchao.round", "org.yanchao.panel"})
  @EnableJpaRepositories({"org.yanchao.policy", "org.yanchao.round", "org.yanchao.panel"})
  @ComponentScan(
      basePackages = {
        "org.yanchao.kernel",
        "org.yanchao.policy",
        "org.yanchao.round",
        "org.yanchao.panel"
      },
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.web\\..*|Test(\\$.*)?)"),
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = ".*\\.panel\\.(ApplicationEligibility|Yardstick|Leavers)")
      })
  class Application {}
}
