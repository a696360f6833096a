package org.yanchao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casework.Requests;
import org.yanchao.dossier.DossierPart;
import org.yanchao.kernel.Level;
import org.yanchao.submission.Office;
import org.yanchao.submission.SubmissionDesk;

/** What an applicant meets when the level above flagged parts of the application. */
@SpringBootTest(properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import({Office.class, Visitor.class})
class PackageCorrectionPagesTest {

  @Autowired Visitor visitor;
  @Autowired Office office;
  @Autowired ApplicantDesk applicants;
  @Autowired SubmissionDesk submissions;
  @Autowired UpperCaseDesk upper;
  @Autowired PackageDesk packages;

  @Test
  void onlyTheFlaggedSectionCanBeChangedAndIsHandedInOnce() throws Exception {
    office.at("2022-07-14T09:00:00");
    var applicant = applicant();
    var dossier = office.dossier(applicant, "222403");
    var county = submissions.submit(applicant, dossier, Requests.BOTH);
    var id = upper.open(county, "222400", Level.CITY);
    var flag = new DefectEntry("经营规模不符", null, DossierPart.section("base"));
    upper.checkPackage(Office.officer("222400"), id, false, List.of(flag));
    packages.open(Office.officer("222403"), id);

    var path = "/applications/cases/" + id;
    assertThat(visitor.text(visitor.open(applicant, path)))
        .contains("上级退回，需要补正", "经营规模不符", "2022-07-28");
    assertThat(visitor.text(visitor.open(applicant, "/applications/" + dossier + "/base")))
        .doesNotContain("现在只能修改上级标注需要补正的内容");
    assertThat(visitor.text(visitor.open(applicant, "/applications/" + dossier + "/people")))
        .contains("现在只能修改上级标注需要补正的内容");

    assertThat(visitor.goneTo(visitor.send(applicant, post(path + "/package-correction"))))
        .isEqualTo(path);
    assertThat(visitor.refusal(visitor.send(applicant, post(path + "/package-correction"))).code())
        .isEqualTo("audit.correction-not-open");
  }

  private Actor applicant() {
    var account = UUID.randomUUID().toString();
    var entry = new ApplicantEntry("91222403MAYC00034D", "申报单位", "COMPANY", account);
    var holder = applicants.register(Actor.system("test"), entry);
    return new Actor(account, Set.of(Role.APPLICANT), null, holder, false);
  }
}
