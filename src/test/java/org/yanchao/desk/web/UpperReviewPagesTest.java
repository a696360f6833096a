package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.desk.web.StockRows.PAPER;
import static org.yanchao.desk.web.StockRows.base;
import static org.yanchao.desk.web.StockRows.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.kernel.Level;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFilter;
import org.yanchao.stock.StockDesk;
import org.yanchao.stock.StockKind;
import org.yanchao.tenure.CheckDesk;
import org.yanchao.tenure.CheckEntry;
import org.yanchao.tenure.CheckResult;
import org.yanchao.tenure.RevocationDecision;
import org.yanchao.tenure.RevocationDesk;
import org.yanchao.tenure.RevocationGround;

/** A county takes its name back; the province looks for itself, on its own pages (X14). */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class UpperReviewPagesTest {

  private static final String PROVINCE = "220000";
  private static final String LOGIN = "220000-review";
  private static final String NAME = "三级同名基地";

  @Autowired CountyStage stage;
  @Autowired AccountDesk accounts;
  @Autowired StockDesk stock;
  @Autowired SheetPress press;
  @Autowired RegisterDesk register;
  @Autowired NamingDesk namings;
  @Autowired RevocationDesk revocations;
  @Autowired CheckDesk checks;

  @Test
  void x14TheProvinceReviewsItsOwnNameByPageAndItHolds() {
    var login = new NewAccount(LOGIN, LOGIN, Set.of(Role.CASE_OFFICER), PROVINCE, null);
    accounts.open(Actor.system("stage"), login, "secret");
    var code = code();
    named("222403", "县级", code, "2021-10-26");
    named("222400", "市级", code, "2021-11-26");
    named(PROVINCE, "省级", code, "2021-12-26");
    assertThat(checks.list(staff(Role.CASE_OFFICER, PROVINCE))).isEmpty();

    revoked(name(Level.COUNTY));

    var open = checks.list(staff(Role.CASE_OFFICER, PROVINCE));
    assertThat(open).hasSize(1);
    var page = "/tenure/checks/" + open.get(0).id();
    assertThat(stage.open(LOGIN, "/work")).bodyText().contains(NAME);
    assertThat(stage.open(LOGIN, "/tenure")).bodyText().contains(NAME, "下级撤销后的复核");
    assertThat(stage.open(LOGIN, page)).bodyText().contains("下级撤销后的复核").doesNotContain("??");
    assertThat(stage.open("222403-j1", page)).hasStatus(404);
    assertThat(stage.send(LOGIN, page + "/result", "result", "PASS", "note", "省级条件仍然具备。"))
        .hasRedirectedUrl(page);
    stage.settle();
    assertThat(stage.open(LOGIN, page)).bodyText().contains("省级条件仍然具备。");
    assertThat(stage.open(LOGIN, "/work")).bodyText().doesNotContain(NAME);
    assertThat(List.of(name(Level.COUNTY).state(), name(Level.PROVINCE).state()))
        .containsExactly(NamingState.REVOKED, NamingState.ACTIVE);
    cityReviews();
  }

  /** The desks of the other tests have no tasks. */
  private void cityReviews() {
    var city = staff(Role.CASE_OFFICER, "222400");
    var check = checks.list(city).get(0).id();
    checks.record(city, check, new CheckEntry(CheckResult.PASS, null, "市级条件仍然具备。"));
    stage.settle();
  }

  private void named(String unit, String level, String code, String day) {
    var row = base(NAME, code);
    row.set(5, level);
    row.set(7, day);
    row.set(6, "人社发〔2021〕" + unit + "号");
    var officer = staff(Role.CASE_OFFICER, unit);
    var sheet = new Sheet("stock", stock.heads(StockKind.NAMED_BASE), List.of(row));
    var file = stock.bring(officer, press.excel(sheet), unit + ".xlsx");
    assertThat(stock.preview(officer, StockKind.NAMED_BASE, file).errors()).isEmpty();
    stock.take(officer, StockKind.NAMED_BASE, file, PAPER);
  }

  private void revoked(NamingView name) {
    var officer = staff(Role.CASE_OFFICER, "222403");
    var holder = new Actor("d", Set.of(Role.APPLICANT), null, name.applicantId(), false);
    var ground = RevocationGround.STOPPED_OPERATING;
    var id = revocations.open(officer, name.id(), ground, "已停止运营");
    revocations.tell(officer, id, "敦人社发〔2022〕40号");
    revocations.state(holder, id, "没有意见");
    revocations.propose(officer, id, true, "属实");
    var agreed =
        new RevocationDecision(
            true, "局长办公会", LocalDate.of(2022, 7, 18), "全体", "同意撤销", "敦人社发〔2022〕41号");
    revocations.decide(staff(Role.HEAD, "222403"), id, agreed);
    stage.settle();
  }

  private NamingView name(Level level) {
    var any = new RegisterFilter(null, List.of(), null, null, NAME);
    var project = register.page(any, 0).rows().get(0).projectId();
    return namings.history(project).stream()
        .filter(it -> it.level() == level)
        .findFirst()
        .orElseThrow();
  }

  private static Actor staff(Role role, String unit) {
    return new Actor("x-" + unit, Set.of(role), unit, null, false);
  }
}
