package org.yanchao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.submission.Office;

/** What a programme asks, owes and plans, for anyone; a unit sees its own land's only. */
@SpringBootTest(properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import({Office.class, Visitor.class})
class PublicPagesTest {

  private static final String JILIN = "jilin-2022";
  private static final String ZHOUSHAN = "zhoushan-2023";
  private static final Actor DUNHUA =
      new Actor("222403-j1", Set.of(Role.CASE_OFFICER), "222403", null, false);
  private static final Actor PUTUO =
      new Actor("330903-j1", Set.of(Role.CASE_OFFICER), "330903", null, false);

  @Autowired Visitor visitor;
  @Autowired Office office;

  @BeforeEach
  void aMorningInTheWindow() {
    office.at("2022-07-18T09:00:00");
  }

  @Test
  void aStyleSheetIsKeptUnderAnAddressThatChangesWithIt() throws Exception {
    var page = visitor.text(visitor.openPublic("/guide"));
    var address = Pattern.compile("/css/frame-[0-9a-f]{32}\\.css").matcher(page);

    assertThat(address.find()).isTrue();
    assertThat(visitor.openPublic(address.group()))
        .hasStatusOk()
        .hasHeader("Cache-Control", "max-age=3600, public");
    assertThat(page).containsPattern("/webjars/bootstrap/[\\d.]+/css/bootstrap\\.min-[0-9a-f]{32}");
  }

  @Test
  void theGuideTellsWhatServicesAreOwedAndByWhom() throws Exception {
    assertThat(visitor.text(visitor.openPublic("/guide")))
        .contains("培育服务", "主要领导包保走访", "每季度不少于 1 次", "吉人社发〔2022〕17号 三（四）");
    assertThat(visitor.text(visitor.openPublic("/guide?programme=" + ZHOUSHAN)))
        .contains("百名导师进百村", "文件未规定次数", "舟人社发〔2023〕116号 二（四） 8")
        .doesNotContain("资金安排");
  }

  @Test
  void jl44TheGuideSaysThatWhoIsFirstForFundsIsNotFirstInTheReview() throws Exception {
    assertThat(visitor.text(visitor.openPublic("/guide")))
        .contains("资金安排", "优先支持处于成长期、上升期、有潜力的申报项目", "吉人社发〔2022〕17号 三（五）")
        .contains("安排资金时优先，评审不使用", "不加分、不放宽门槛、不影响名次");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/guide", "/documents", "/self-check", "/targets"})
  void anOpenPageShowsAUnitNoProgrammeOfAnotherLand(String page) throws Exception {
    var stranger = page + "?programme=" + ZHOUSHAN;
    assertThat(visitor.openPublic(stranger)).hasStatusOk();

    assertThat(visitor.open(DUNHUA, page + "?programme=" + JILIN)).hasStatusOk();
    assertThat(visitor.open(DUNHUA, stranger)).hasStatus(404);
    assertThat(visitor.open(PUTUO, stranger)).hasStatusOk();
    assertThat(visitor.open(PUTUO, page)).hasStatusOk();
    assertThat(visitor.open(PUTUO, page + "?programme=" + JILIN)).hasStatus(404);
    assertThat(visitor.openPublic(page + "?programme=nowhere-2022")).hasStatus(404);
  }

  @Test
  void withoutAChoiceAUnitIsShownItsOwnProgramme() throws Exception {
    assertThat(visitor.text(visitor.open(PUTUO, "/targets")))
        .contains("舟人社发")
        .doesNotContain("吉人社发");
    assertThat(visitor.text(visitor.open(PUTUO, "/self-check"))).contains("农户（n）");
    assertThat(visitor.text(visitor.open(DUNHUA, "/targets"))).doesNotContain("舟人社发");
  }

  @Test
  void nothingIsBegunUnderAProgrammeOfAnotherLand() {
    assertThat(visitor.open(DUNHUA, "/plan?programme=" + JILIN)).hasStatusOk();
    assertThat(visitor.open(DUNHUA, "/plan?programme=" + ZHOUSHAN)).hasStatus(404);

    var round = post("/rounds").param("programme", ZHOUSHAN).param("level", "COUNTY");
    assertThat(visitor.send(DUNHUA, round)).hasStatus(404);
    var standard = post("/standards").param("programme", ZHOUSHAN).param("level", "COUNTY");
    assertThat(visitor.send(DUNHUA, standard.param("kind", "BASE").param("reach", "OWN")))
        .hasStatus(404);
  }
}
