package org.yanchao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.submission.Office;

/** The short self-check without signing in, and the full one in the draft. */
@SpringBootTest(properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import({Office.class, Visitor.class})
class SelfCheckPagesTest {

  @Autowired Visitor visitor;
  @Autowired Office office;

  @BeforeEach
  void aMorningInTheWindow() {
    office.at("2022-07-18T09:00:00");
  }

  @Test
  void anybodySeesWhatIsMissingWithoutSigningIn() throws Exception {
    assertThat(visitor.text(visitor.openPublic("/self-check")))
        .contains("条件自查", "开始运营日期", "创办人本人不计入", "开始自查")
        .doesNotContain("id=\"result\"");

    var page =
        visitor.text(
            visitor.openPublic(
                "/self-check?level=COUNTY&operatingSince=2020-06-01&persons=26&households=3"));

    assertThat(page)
        .contains("id=\"result\"", "26 人", "相差 4 人", "晚 1 天", "不晚于 2020-05-31 开始运营")
        .contains("补充名册和相应的合同", "无法判定", "示例");
  }

  @Test
  void upperLevelsAskForTheNameBelowUnderItsClause() throws Exception {
    var page =
        visitor.text(visitor.openPublic("/self-check?level=CITY&namedBelow=false&persons=40"));

    assertThat(page).contains("先由下一级评审命名", "不符合", "40 人");
  }

  @Test
  void anotherProgrammeAsksItsOwnFiguresOfItsOwnUnits() throws Exception {
    var page =
        visitor.text(
            visitor.openPublic("/self-check?programme=zhoushan-2023&partyBranches=0&households=9"));

    assertThat(page).contains("村党组织（1）", "农户（n）", "不符合", "舟山").doesNotContain("敦化市", "开始运营日期");
  }

  @Test
  void badFiguresAreNamedAndKept() throws Exception {
    var page =
        visitor.text(
            visitor.openPublic(
                "/self-check?persons=many&operatingSince=2023-01-01&level=X&unit=Y"));

    assertThat(page)
        .contains("href=\"#persons\"", "value=\"many\"", "请填写不小于 0 的数", "不能晚于今天")
        .contains("办理单位");
  }

  @Test
  void theDraftSaysTheSameAsTheShortVersionWithWhatToDo() throws Exception {
    var applicant = office.applicant("91220723MAYC00122H");
    var dossier = office.dossier(applicant, "220723");

    var draft = visitor.text(visitor.open(applicant, "/applications/" + dossier + "/check"));

    assertThat(draft).contains("怎么办", "办理单位还没有印发这项标准");
  }
}
