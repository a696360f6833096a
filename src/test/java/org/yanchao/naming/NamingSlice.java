package org.yanchao.naming;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every desk up to naming on a real schema; without engine and pages. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    showSql = false,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:naming;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
      "yanchao.person-key=key-of-this-test",
      "yanchao.mail-from=base@example.org",
      "spring.mail.host=127.0.0.1",
      "spring.mail.port=39125"
    })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("test")
@RecordApplicationEvents
@ContextConfiguration(classes = NamingInvariantsTest.Modules.class)
@Import({
  RoundFixture.class,
  RoundPlay.class,
  JacksonAutoConfiguration.class,
  MailSenderAutoConfiguration.class,
  ThymeleafAutoConfiguration.class
})
public @interface NamingSlice {}
