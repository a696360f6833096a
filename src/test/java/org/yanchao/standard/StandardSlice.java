package org.yanchao.standard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.SmallKernel;
import org.yanchao.kernel.Stamp;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.Territory;

/** A test of the standards on this module's tables only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    showSql = false,
    properties =
        "spring.datasource.url=jdbc:h2:mem:standard;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@RecordApplicationEvents
@ContextConfiguration(classes = StandardDeskTest.Tables.class)
@Import({
  StandardDesk.class,
  StandardRules.class,
  FilingDesk.class,
  Territory.class,
  PublishedPacks.class,
  Stamp.class,
  Ids.class,
  SmallKernel.class
})
@interface StandardSlice {}
