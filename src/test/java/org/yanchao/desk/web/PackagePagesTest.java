package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** The upper officer points at parts of a dossier; the lower unit answers each. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class PackagePagesTest {

  private static final String CITY = "222400";
  private static final String UPPER = CITY + "-p1";
  private static final String LOWER = "222403-j1";

  @Autowired CountyStage stage;
  @Autowired AccountDesk accounts;
  @Autowired UpperCaseDesk upper;
  @Autowired PackageDesk packages;
  @Autowired CaseDesk cases;

  @BeforeEach
  void cityHasAnOfficer() {
    if (accounts.byLogin(UPPER).isEmpty()) {
      var entry = new NewAccount(UPPER, UPPER, Set.of(Role.CASE_OFFICER), CITY, null);
      accounts.open(Actor.system("stage"), entry, "secret");
    }
  }

  @Test
  void flagsAreTypedBesideTheirPartsAndAnsweredOneByOne() {
    var id = upper.open(stage.paperCase("标注木耳基地"), CITY, Level.CITY);
    stage.settle();
    assertThat(stage.open(UPPER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("标注需要补正的材料或栏目", "name=\"flag.SECTION:base\"", "租赁合同");

    stage.send(UPPER, "/cases/" + id + "/package-return", "flag.SECTION:base", "地址不全");
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.PACKAGE_RETURNED);

    var line = packages.flagged(id).get(0).id();
    assertThat(stage.open(LOWER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("地址不全", "name=\"item." + line + "\"", "申报单位没有账号，不能在线补正。");
    answerAndSee(id, line);
  }

  private void answerAndSee(UUID id, UUID line) {
    var page = "/cases/" + id + "/complete-package";
    var refused = stage.send(LOWER, page, "packageAnswer", "已补充。");
    assertThat(((Refusal) refused.getMvcResult().getFlashMap().get("refusal")).code())
        .isEqualTo("audit.item-unanswered");

    stage.send(LOWER, page, "packageAnswer", "已补充。", "item." + line, "以营业执照地址为准。");

    assertThat(stage.open(UPPER, "/cases/" + id)).bodyText().contains("答复：以营业执照地址为准。");
  }
}
