package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.desk.web.StockRows.PAPER;
import static org.yanchao.desk.web.StockRows.base;
import static org.yanchao.desk.web.StockRows.code;
import static org.yanchao.desk.web.StockRows.pooled;
import static org.yanchao.desk.web.StockRows.row;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;
import org.yanchao.recommendation.PushVerdict;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFilter;
import org.yanchao.stock.StockDesk;
import org.yanchao.stock.StockItemView;
import org.yanchao.stock.StockKind;
import org.yanchao.trail.Trail;
import org.yanchao.trail.TrailEntry;

/**
 * Opening stock is looked at first, comes in as a whole, keeps its source, and can be corrected.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class StockPagesTest {

  private static final String OFFICER = "222403-j1";
  private static final String HEAD = "222403-f1";

  @Autowired CountyStage stage;
  @Autowired StockDesk stock;
  @Autowired RegisterDesk register;
  @Autowired NamingDesk namings;
  @Autowired PoolDesk pools;
  @Autowired ApplicantDesk applicants;
  @Autowired SheetPress press;
  @Autowired Trail trail;

  @SafeVarargs
  private UUID file(StockKind kind, List<@Nullable Object>... rows) {
    var sheet = new Sheet("stock", stock.heads(kind), List.of(rows));
    return stock.bring(stage.actor(OFFICER), press.excel(sheet), "存量.xlsx");
  }

  private UUID take(StockKind kind, UUID file) {
    return stock.take(stage.actor(OFFICER), kind, file, PAPER);
  }

  private List<String> problems(StockKind kind, UUID file) {
    return stock.preview(stage.actor(OFFICER), kind, file).errors().stream()
        .map(it -> it.row() + " " + it.code())
        .toList();
  }

  private List<NamingView> found(String name) {
    return register.page(new RegisterFilter(null, List.of(), null, null, name), 0).rows();
  }

  private StockItemView only(UUID batch) {
    return stock.items(stage.actor(OFFICER), batch).get(0);
  }

  @Test
  void fileIsLookedAtFirstAndThenTakenAsAWholeWithItsSource() {
    var file = file(StockKind.NAMED_BASE, base("存量甲基地", code()), base("存量乙基地", code()));
    var path = "/stock/NAMED_BASE/" + file;

    assertThat(stage.open(OFFICER, path)).hasStatusOk().bodyText().contains("存量甲基地", "全部导入（2 行）");
    assertThat(found("存量甲")).isEmpty();
    stage.send(OFFICER, path, "documentNo", PAPER);

    var named = found("存量甲").get(0);
    assertThat(named.provenance()).contains(PAPER, "存量.xlsx", "#2", "SHA-256 ");
    assertThat(stage.open(OFFICER, "/register/bases/" + named.projectId()))
        .bodyText()
        .contains("来源", "存量.xlsx");
    assertThat(stage.open(OFFICER, "/certificates/" + named.checkCode())).bodyText().contains("#2");
    assertThat(trail.of(stock.batches(stage.actor(OFFICER)).get(0).id().toString()))
        .extracting(TrailEntry::action)
        .containsExactly("stock.taken");
  }

  @Test
  void ec14ImportedBasesAreTestedForTheListLikeOthersAndCountedApart() {
    var batch = take(StockKind.NAMED_BASE, file(StockKind.NAMED_BASE, base("存量丙基地", code())));

    assertThat(stock.verdict(only(batch))).contains(PushVerdict.UNDECIDABLE);
    assertThat(found("存量丙")).extracting(NamingView::cycle).containsExactly(2021);
    assertThat(namings.ofCycle("jilin-2022", 2022))
        .extracting(NamingView::baseName)
        .doesNotContain("存量丙基地");
  }

  @Test
  void everyWrongRowIsToldAndNothingIsTaken() {
    var known = code();
    var wrong = base("存量丁基地", code());
    wrong.set(4, "和龙市");
    wrong.set(5, "市级");
    wrong.set(7, "2021-13-01");
    var late = base("存量戊基地", code());
    late.set(7, "2022-07-19");
    late.set(9, "2022-07-18");
    var file =
        file(
            StockKind.NAMED_BASE,
            base("存量好基地", known),
            base("存量好基地", known),
            base("存量另名基地", known),
            base("存量错码基地", "93222403MAYC00018X"),
            wrong,
            late,
            row("", "", "", "", "", "", "", "", "", "2024-10-25"));

    assertThat(problems(StockKind.NAMED_BASE, file))
        .contains(
            "3 stock.problem.twice",
            "4 stock.problem.name",
            "5 refusal.applicant.credit-code-invalid",
            "6 stock.problem.unknown",
            "7 stock.problem.future",
            "7 stock.problem.backwards",
            "8 stock.problem.missing")
        .doesNotContain("2 stock.problem.twice");
    assertThat(stage.open(OFFICER, "/stock/NAMED_BASE/" + file))
        .hasStatusOk()
        .bodyText()
        .contains("第 6 行", "和龙市", "整表没有导入");
    assertRefused("stock.file-wrong", () -> take(StockKind.NAMED_BASE, file));
    assertThat(found("存量好")).isEmpty();
    assertThat(applicants.byCreditCode(known)).isEmpty();
  }

  @Test
  void whatIsHereAlreadyIsFound() {
    var code = code();
    var file = file(StockKind.NAMED_BASE, base("存量己基地", code));
    take(StockKind.NAMED_BASE, file);

    assertThat(problems(StockKind.NAMED_BASE, file)).containsExactly("2 stock.problem.taken");
    assertRefused("stock.file-taken", () -> take(StockKind.NAMED_BASE, file));
    var later = base("存量己基地", code);
    later.set(7, "2021-11-26");
    assertThat(problems(StockKind.NAMED_BASE, file(StockKind.NAMED_BASE, later)))
        .containsExactly("2 refusal.naming.named-already");
    var other = base("存量己基地", code);
    other.set(1, "另一个名称");
    assertThat(problems(StockKind.POOL_ENTRY, file(StockKind.POOL_ENTRY, pooled(other))))
        .containsExactly("2 stock.problem.name");
  }

  @Test
  void nameUnderAnotherCodeIsNotedAndStopsNothing() {
    var first = code();
    take(StockKind.NAMED_BASE, file(StockKind.NAMED_BASE, base("存量癸基地", first)));
    var file = file(StockKind.NAMED_BASE, base("存量癸基地", code()));

    assertThat(stock.preview(stage.actor(OFFICER), StockKind.NAMED_BASE, file).notes())
        .extracting(it -> it.row() + " " + it.code() + " " + it.value())
        .containsExactly("2 stock.problem.code " + first);
    assertThat(problems(StockKind.NAMED_BASE, file)).isEmpty();
  }

  @Test
  void wrongRowIsCorrectedByTheHeadAndStaysToBeSeen() {
    var row = base("存量庚基地", code());
    row.set(8, "敦创-2021-007");
    var batch = take(StockKind.NAMED_BASE, file(StockKind.NAMED_BASE, row));
    var named = found("存量庚").get(0);
    var path = "/stock/batches/" + batch + "/items/" + only(batch).id();
    assertThat(stage.open(OFFICER, "/certificates/" + named.checkCode()))
        .bodyText()
        .contains("核验通过");

    assertRefused(
        "account.role-needed", () -> stock.takeOut(stage.actor(OFFICER), only(batch).id(), "错"));
    stage.send(HEAD, path, "reason", "文号不符");

    assertThat(found("存量庚")).isEmpty();
    assertThat(namings.history(named.projectId()))
        .extracting(NamingView::state)
        .containsExactly(NamingState.WITHDRAWN);
    assertThat(stage.open(OFFICER, "/certificates/" + named.checkCode()))
        .bodyText()
        .contains("录入错误");
    assertThat(only(batch).takenOutReason()).isEqualTo("文号不符");
    assertRefused(
        "stock.out-already", () -> stock.takeOut(stage.actor(HEAD), only(batch).id(), "错"));
    row.set(6, "敦人社发〔2021〕31号");
    take(StockKind.NAMED_BASE, file(StockKind.NAMED_BASE, row));
    assertThat(found("存量庚")).extracting(NamingView::certificateNo).containsExactly("敦创-2021-007");
  }

  @Test
  void poolEntriesWorkshopsAndPaperFilingsComeInTheSameWay() {
    var code = code();
    take(StockKind.POOL_ENTRY, file(StockKind.POOL_ENTRY, pooled(base("存量辛基地", code))));
    var project = applicants.projectsOf(applicants.byCreditCode(code).orElseThrow().id()).get(0);
    var workshop = row("辛车间", "存量辛基地合作社", code, "合作社", "222403", "帮〔2020〕1号", "2020-05-06", "");
    var paper = row("辛纸质申报", "存量辛基地合作社", code, "合作社", "敦化市", "县级", "2021/6/1", "未命名");

    assertThat(pools.entry(project.id(), Level.COUNTY).orElseThrow().provenance()).contains("#2");
    var shop = only(take(StockKind.WORKSHOP, file(StockKind.WORKSHOP, workshop)));
    assertThat(shop.documentNo()).isEqualTo("帮〔2020〕1号");
    assertThat(shop.county()).isEqualTo("222403");
    var filing = only(take(StockKind.PAPER_FILING, file(StockKind.PAPER_FILING, paper)));
    assertThat(filing.result()).isEqualTo("未命名");
    assertThat(filing.day()).isEqualTo("2021-06-01");
  }

  @Test
  void nobodyElseSeesFilesAndRows() {
    var file = file(StockKind.NAMED_BASE, base("存量壬基地", code()));
    var batch = take(StockKind.NAMED_BASE, file);
    var stranger = stage.actor("222406-j1");

    assertThat(stock.items(stage.actor(OFFICER), batch)).hasSize(1);
    assertThatThrownBy(() -> stock.items(stranger, batch)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stock.preview(stranger, StockKind.NAMED_BASE, file))
        .isInstanceOf(NotFound.class);
    assertThat(stock.batches(stranger)).isEmpty();
  }

  private static void assertRefused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
