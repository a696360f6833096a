package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.dossier.PersonView;
import org.yanchao.kernel.Refusal;
import org.yanchao.trail.Trail;
import org.yanchao.trail.TrailEntry;

/** The formal check by its list, and a correction that comes in on paper. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class CorrectionPagesTest {

  private static final String OFFICER = "222403-j1";

  @Autowired CountyStage stage;
  @Autowired CaseDesk cases;
  @Autowired Trail trail;

  private UUID returned(String name) {
    var id = stage.paperCase(name);
    stage.send(
        OFFICER,
        "/cases/" + id + "/formal-check",
        CountyStage.check("RETURN", "defects[0].item", "租赁合同", "defects[0].problem", "缺少附页"));
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.RETURNED);
    return id;
  }

  private MultiValueMap<String, String> correction(UUID id) throws Exception {
    var page = stage.open(OFFICER, "/cases/" + id + "/correction");
    assertThat(page).hasStatusOk();
    var seen =
        Pattern.compile("name=\"seen\" value=\"(\\d+)\"")
            .matcher(page.getResponse().getContentAsString());
    assertThat(seen.find()).isTrue();
    var form = new LinkedMultiValueMap<>(CountyStage.paperForm(cases.summary(id).baseName()));
    for (var list : new String[] {"carriedList", "employedList", "householdList", "evidenceList"}) {
      form.remove(list);
    }
    form.set("creditCode", cases.summary(id).applicant().creditCode());
    form.set("seen", seen.group(1));
    form.set("receivedOn", "2022-07-18");
    form.set("receivedTime", "08:30");
    return form;
  }

  private static String refusal(MvcTestResult answer) {
    return ((Refusal) answer.getMvcResult().getFlashMap().get("refusal")).code();
  }

  @Test
  void whatIsAnsweredWithNoStandsInTheOneListAndForbidsAccepting() {
    var id = stage.paperCase("清单木耳基地");
    var page = "/cases/" + id + "/formal-check";
    var accept = CountyStage.check("ACCEPT");
    accept[5] = "NO";

    assertThat(refusal(stage.send(OFFICER, page, accept)))
        .isEqualTo("submission.check-has-defects");
    assertThat(stage.send(OFFICER, page, "conclusion", "ACCEPT"))
        .hasStatusOk()
        .bodyText()
        .contains("属于本部门受理范围");
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.SUBMITTED);
    accept[11] = "RETURN";
    stage.send(OFFICER, page, accept);

    var shown = cases.show(stage.actor(OFFICER), id);
    assertThat(shown.defects()).extracting(DefectView::text).containsExactly("材料形式符合要求：否");
    assertThat(shown.opinions().get(0).text()).contains("申报材料齐全：是", "材料形式符合要求：否");
  }

  @Test
  void theOfficerTypesTheCorrectionAndTheCheckGoesOn() throws Exception {
    var id = returned("补正木耳基地一");
    var before = cases.show(stage.actor(OFFICER), id).content().people();
    var form = correction(id);
    form.set("product", "灵芝");
    form.add("removed", before.get(0).id().toString());
    form.set("employedList", "赵补正,HZ3000001,2021-06-01,2022-05-31");
    form.set("evidenceList", "场地权属或租赁合同,租赁合同（含附页）,2018-01-01,2032-12-31");

    assertThat(stage.send(OFFICER, "/cases/" + id + "/correction", form))
        .hasRedirectedUrl("/cases/" + id);

    var after = cases.show(stage.actor(OFFICER), id);
    assertThat(after.summary().status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(after.answers().text("product")).isEqualTo("灵芝");
    assertThat(after.content().people())
        .hasSameSizeAs(before)
        .extracting(PersonView::name)
        .contains("赵补正")
        .doesNotContain(before.get(0).name());
    assertThat(stage.open(OFFICER, "/cases/" + id)).bodyText().contains("补正前后对照", "灵芝");
    assertThat(trail.of(id.toString()))
        .extracting(TrailEntry::action)
        .contains("submission.paper-correction-entered", "submission.correction-answered");
  }

  @Test
  void aCorrectionOfAnotherTimeOrAnotherApplicantIsRefused() throws Exception {
    var id = returned("补正木耳基地二");
    var page = "/cases/" + id + "/correction";
    var early = correction(id);
    early.set("receivedOn", "2022-07-14");
    var future = correction(id);
    future.set("receivedOn", "2022-07-19");
    var other = correction(id);
    other.set("creditCode", "91220581MAYC00093U");
    var stale = correction(id);
    stale.set("seen", "999");

    assertThat(refusal(stage.send(OFFICER, page, early)))
        .isEqualTo("submission.received-before-filing");
    assertThat(refusal(stage.send(OFFICER, page, future))).isEqualTo("casework.received-in-future");
    assertThat(refusal(stage.send(OFFICER, page, other)))
        .isEqualTo("submission.correction-other-applicant");
    assertThat(refusal(stage.send(OFFICER, page, stale))).isEqualTo("dossier.dossier-changed");
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.RETURNED);
  }

  @Test
  void anotherCountyHasNoSuchCorrection() throws Exception {
    var id = returned("补正木耳基地三");
    var form = correction(id);

    assertThat(stage.open("222406-j1", "/cases/" + id + "/correction")).hasStatus(404);
    assertThat(stage.send("222406-j1", "/cases/" + id + "/correction", form)).hasStatus(404);
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.RETURNED);
  }
}
