package org.yanchao.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.naming.RoundFixture.officer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.BaseKind;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.NamingView;
import org.yanchao.naming.RegisterStage;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.TestBases;

/** The register finds, counts and goes on finding at the same price when it has grown. */
@NamingSlice
class RegisterDeskTest {

  @Autowired RoundFixture story;
  @Autowired RegisterDesk register;
  @Autowired NamingDesk namings;
  @Autowired JdbcTemplate sql;
  @Autowired EntityManagerFactory store;
  @Autowired EntityManager rows;
  @Autowired RegisterCounted counted;

  @BeforeEach
  void today() {
    story.at("2022-12-21T09:00:00");
  }

  @Test
  void searchCombinesLevelCountyYearAndKind() {
    RegisterStage.fill(sql, 0, 4_500);
    var filter =
        new RegisterFilter(Level.CITY, List.of("222406"), 2019, BaseKind.COOPERATIVE, null);

    var page = register.page(filter, 0);

    assertThat(page.rows()).hasSize(20).allMatch(it -> it.level() == Level.CITY);
    assertThat(page.rows()).allMatch(it -> it.county().equals("222406") && it.cycle() == 2019);
    assertThat(page.rows()).allMatch(it -> it.kind() == BaseKind.COOPERATIVE);
    assertThat(page.total()).isEqualTo(20);
    assertThat(page.more()).isFalse();
  }

  @Test
  void searchFindsPartOfName() {
    RegisterStage.fill(sql, 0, 300);

    assertThat(register.page(new RegisterFilter(null, List.of(), null, null, "基地29"), 0).rows())
        .extracting(NamingView::baseName)
        .contains("基地29", "基地299")
        .allMatch(it -> it.startsWith("基地29"));
  }

  @Test
  void pagesFollowEachOtherToTheLast() {
    RegisterStage.fill(sql, 0, 45);
    var seen = new ArrayList<NamingView>();
    for (int number = 0; number < 3; number++) {
      var page = register.page(RegisterFilter.ALL, number);
      assertThat(page.more()).isEqualTo(number < 2);
      seen.addAll(page.rows());
    }

    assertThat(seen).doesNotHaveDuplicates().hasSize(45);
  }

  @Test
  void openDataHoldsEveryRowOnce() {
    RegisterStage.fill(sql, 0, 2_345);
    var seen = new ArrayList<String>();

    register.each(RegisterFilter.ALL, it -> seen.add(it.baseName()));

    assertThat(seen).doesNotHaveDuplicates().hasSize(2_345);
  }

  @Test
  void pageAsksNoMoreOfLargerRegister() {
    RegisterStage.fill(sql, 0, 10);
    var small = statements();
    RegisterStage.fill(sql, 10, 1_000);

    assertThat(statements()).isEqualTo(small).isEqualTo(1);
  }

  @Test
  void figuresGrowWithEveryNameAndAgreeWithTheRows() {
    namings.importBase(officer("222403"), TestBases.base(1));
    namings.importBase(officer("222403"), TestBases.base(2));
    rows.flush();

    assertThat(register.figures())
        .containsExactly(new RegisterFigure(Level.COUNTY, 2021, "222403", BaseKind.COOPERATIVE, 2));
    assertThat(counted.violations()).isEmpty();
    sql.update("update register_tally set named = 3");
    assertThat(counted.violations()).containsExactly("COUNTY/2021/222403/COOPERATIVE");
  }

  @Test
  void importedBaseIsInTheRegisterAndNotAmongThisCyclesNames() {
    namings.importBase(officer("222403"), TestBases.base(1));

    assertThat(register.page(RegisterFilter.ALL, 0).rows())
        .extracting(NamingView::baseName)
        .containsExactly("𠮷䶮㛃创业基地1");
    assertThat(namings.ofCycle(RoundFixture.JILIN, 2022)).isEmpty();
    assertThat(namings.whyNotImport(officer("222403"), TestBases.base(1)).map(Refusal::code))
        .hasValue("naming.named-already");
  }

  @Test
  void organisationsAreToldByTheirCreditCode() {
    assertThat(List.of("91", "92", "93", "52").stream().map(BaseKind::of))
        .containsExactly(
            BaseKind.COMPANY, BaseKind.INDIVIDUAL, BaseKind.COOPERATIVE, BaseKind.OTHER);
  }

  @Test
  void schemaOfTheOpenDataIsWellFormed() throws Exception {
    var schema = getClass().getResourceAsStream("/static/register/schema.json");

    assertThat(new ObjectMapper().readTree(schema).at("/items/required")).hasSize(16);
  }

  private long statements() {
    var statistics = store.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    register.page(RegisterFilter.ALL, 0);
    return statistics.getPrepareStatementCount();
  }
}
