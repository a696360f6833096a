package org.yanchao.panel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A test of the review with rounds and standards as they are; requests for review are given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    showSql = false,
    properties =
        "spring.datasource.url=jdbc:h2:mem:panel;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("rehearsal")
@RecordApplicationEvents
@ContextConfiguration(classes = PanelDeskTest.Application.class)
public @interface ReviewSlice {}
