package org.yanchao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Requests;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.SubmissionDesk;

/** A returned package: the lower unit answers, or the applicant corrects exactly the flags. */
@OfficeTest
class PackageDeskTest {

  private static final String CITY = "222400";
  private static final String CODE = "91222403MAYC00034D";
  private static final Actor UPPER = Office.officer(CITY);
  private static final Actor LOWER = Office.officer(Office.DUNHUA);
  private static final DossierPart BASE = DossierPart.section("base");

  @Autowired Office office;
  @Autowired ApplicantDesk applicants;
  @Autowired DraftDesk drafts;
  @Autowired SubmissionDesk submissions;
  @Autowired UpperCaseDesk upper;
  @Autowired PackageDesk desk;
  @Autowired CaseDesk cases;

  private Actor applicant;
  private UUID dossier;
  private UUID id;

  @BeforeEach
  void packageIsWithTheCity() {
    office.at("2022-07-05T10:00:00");
    applicant = applicant(UUID.randomUUID().toString());
    dossier = office.dossier(applicant, Office.DUNHUA);
    drafts.addEvidence(applicant, dossier, evidence("licence", "营业执照"));
    drafts.addEvidence(applicant, dossier, evidence("lease", "租赁合同"));
    id = upper.open(submissions.submit(applicant, dossier, Requests.BOTH), CITY, Level.CITY);
  }

  @Test
  void theApplicantChangesExactlyWhatWasFlaggedAndTheUpperUnitSeesBeforeAndAfter() {
    giveBack(new DefectEntry("经营信息：规模与材料不符", null, BASE));
    assertThat(drafts.show(applicant, dossier).opens("base")).isFalse();
    desk.open(LOWER, id);

    var open = drafts.show(applicant, dossier);
    assertThat(open.opens("base")).isTrue();
    assertThat(open.opens("impact")).isFalse();
    assertRefused("dossier.only-flagged", () -> save("impact", "personsCarried", "99"));
    assertRefused(
        "dossier.only-flagged",
        () -> drafts.addPeople(applicant, dossier, List.of(Office.people(1).get(0))));
    assertRefused(
        "dossier.only-flagged",
        () -> drafts.addEvidence(applicant, dossier, evidence("licence", "另一份执照")));
    save("base", "scale", "48");
    desk.answer(applicant, id);
    assertThat(drafts.show(applicant, dossier).opens("base")).isFalse();
    desk.complete(LOWER, id, "申报单位已补正。", Map.of());

    var seen = cases.show(UPPER, id);
    assertThat(seen.summary().status()).isEqualTo(CaseStatus.PACKAGE_RECEIVED);
    assertThat(seen.versions()).hasSize(2);
    assertThat(seen.versions().get(0).answers()).contains("\"scale\":\"52\"");
    assertThat(seen.versions().get(1).answers()).contains("\"scale\":\"48\"");
    assertThat(seen.defects()).allMatch(DefectView::resolved);
  }

  @Test
  void aFlaggedItemOfEvidenceIsReplacedAndNoOther() {
    var items = drafts.show(applicant, dossier).content().evidence();
    var flagged = DossierPart.evidence(items.get(0));
    giveBack(new DefectEntry("营业执照：第2页不清晰", null, flagged));
    desk.open(LOWER, id);

    assertRefused(
        "dossier.only-flagged", () -> drafts.removeEvidence(applicant, dossier, items.get(1).id()));
    drafts.removeEvidence(applicant, dossier, items.get(0).id());
    var wrong = drafts.addEvidence(applicant, dossier, evidence("licence", "传错的文件"));
    drafts.removeEvidence(applicant, dossier, wrong);
    drafts.addEvidence(applicant, dossier, evidence("licence", "重新扫描的营业执照"));
    desk.answer(applicant, id);

    assertThat(cases.show(UPPER, id).content().evidence())
        .extracting(EvidenceView::title)
        .containsExactlyInAnyOrder("租赁合同", "重新扫描的营业执照");
  }

  @Test
  void theLowerUnitAnswersEachFlaggedLineItself() {
    giveBack(new DefectEntry("经营信息：地址不全", null, BASE), new DefectEntry("推荐意见未盖章", null));
    var line = desk.flagged(id).get(0).id();

    assertThat(desk.whyNotComplete(LOWER, id, "已补", Map.of()).map(Refusal::code))
        .contains("audit.item-unanswered");
    desk.complete(LOWER, id, "已补", Map.of(line, "地址以营业执照为准。"));

    assertThat(cases.show(UPPER, id).defects())
        .extracting(DefectView::answer)
        .containsExactly("地址以营业执照为准。", null);
  }

  @Test
  void whileTheApplicantHasItThePackageWaitsUntilTheDueDay() {
    giveBack(new DefectEntry("经营信息：地址不全", null, BASE));
    var line = desk.flagged(id).get(0).id();
    desk.open(LOWER, id);
    assertThat(desk.current(id).orElseThrow().dueOn()).isAfter(LocalDate.parse("2022-07-05"));

    assertThat(desk.whyNotComplete(LOWER, id, "说明", Map.of(line, "说明")).map(Refusal::code))
        .contains("audit.correction-waits");
    office.at(desk.current(id).orElseThrow().dueOn().plusDays(1) + "T09:00:00");
    assertThat(drafts.show(applicant, dossier).opens("base")).isFalse();
    assertRefused("audit.correction-not-open", () -> desk.answer(applicant, id));
    assertThat(desk.whyNotComplete(LOWER, id, "说明", Map.of(line, "说明"))).isEmpty();
  }

  @Test
  void onlyFlagsOfTheDossierOpenItOnceAndOnlyForAnAccount() {
    giveBack(new DefectEntry("推荐意见未盖章", null));

    assertThat(desk.whyNotOpen(LOWER, id).map(Refusal::code)).contains("audit.nothing-flagged");

    desk.complete(LOWER, id, "已盖章", Map.of());
    giveBack(new DefectEntry("经营信息：地址不全", null, BASE));
    desk.open(LOWER, id);
    assertThat(desk.whyNotOpen(LOWER, id).map(Refusal::code)).contains("audit.correction-once");
  }

  @Test
  void nobodyElseOpensSeesOrAnswersIt() {
    giveBack(new DefectEntry("经营信息：地址不全", null, BASE));
    desk.open(LOWER, id);
    assertThat(desk.asked(applicant, dossier)).isPresent();
    var stranger = office.applicant("93222403MAYC00018H");

    assertThatThrownBy(() -> desk.asked(stranger, dossier)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.answer(stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.open(UPPER, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.complete(Office.officer("222406"), id, "x", Map.of()))
        .isInstanceOf(NotFound.class);
  }

  private void giveBack(DefectEntry... defects) {
    upper.checkPackage(UPPER, id, false, List.of(defects));
  }

  private void save(String section, String field, String value) {
    var now = drafts.show(applicant, dossier);
    drafts.save(applicant, dossier, section, now.answers().with(field, value), now.version());
  }

  private Actor applicant(String account) {
    var entry = new ApplicantEntry(CODE, "申报单位", "COMPANY", account);
    var holder = applicants.register(Actor.system("test"), entry);
    return new Actor(account, Set.of(Role.APPLICANT), null, holder, false);
  }

  private static EvidenceEntry evidence(String kind, String title) {
    return new EvidenceEntry(kind, title, LocalDate.parse("2020-01-01"), null, null, null);
  }

  private static void assertRefused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessageContaining(code);
  }
}
