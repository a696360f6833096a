package org.yanchao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.SmallKernel;
import org.yanchao.kernel.Stamp;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.Territory;

/** A list decides only once it is there, and only within its days. */
@DataJpaTest(
    showSql = false,
    properties =
        "spring.datasource.url=jdbc:h2:mem:reference;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
  ReferenceList.class,
  Territory.class,
  PublishedPacks.class,
  Stamp.class,
  Ids.class,
  SmallKernel.class,
  ReferenceListTest.Slice.class
})
class ReferenceListTest {

  private static final String VILLAGE = "崇善镇古城村";

  @Autowired ReferenceList lists;

  /** This module's tables only. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @EntityScan(basePackageClasses = ReferenceList.class)
  @EnableJpaRepositories(basePackageClasses = ReferenceList.class)
  static class Slice {}

  @Test
  void aMissingListLeavesAGroundToBeChecked() {
    assertThat(look(VILLAGE, "2022-07-01")).isEqualTo(Listing.UNKNOWN);

    imported(null, null);

    assertThat(look(VILLAGE, "2022-07-01")).isEqualTo(Listing.CONFIRMED);
    assertThat(look("官地镇", "2022-07-01")).isEqualTo(Listing.NOT_LISTED);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2021-12-31, NOT_LISTED",
    "2022-01-01, CONFIRMED",
    "2022-12-31, CONFIRMED",
    "2023-01-01, NOT_LISTED"
  })
  void aLineHoldsFromItsFirstToItsLastDay(String day, Listing listing) {
    imported(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    assertThat(look(VILLAGE, day)).isEqualTo(listing);
  }

  @Test
  void onlyTheProvinceImports() {
    assertThat(lists.whyNotImport(officer("220000"), "jilin-2022")).isEmpty();
    assertThat(lists.whyNotImport(officer("222406"), "jilin-2022").map(Refusal::code))
        .hasValue("reference.lists-are-provincial");
  }

  private void imported(@Nullable LocalDate from, @Nullable LocalDate to) {
    var line = new ReferenceLine(VILLAGE, VILLAGE, "吉民发〔2021〕1号", from, to);
    lists.replace(officer("220000"), "jilin-2022", "BORDER_VILLAGE", List.of(line));
  }

  private Listing look(String key, String day) {
    return lists.lookUp("jilin-2022", "BORDER_VILLAGE", key, LocalDate.parse(day));
  }

  private static Actor officer(String authority) {
    return new Actor("officer", Set.of(Role.CASE_OFFICER), authority, null, false);
  }
}
