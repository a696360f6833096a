package org.yanchao.journeys;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yanchao.account.Role;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.rehearsal.SampleAccounts;

/** A project that has been in a pool for years takes part in this year's review. */
@ExtendWith(BrowserDemo.class)
@Order(Season.CONFIRMATION)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConfirmationJourney {

  private static final String BASE = "柳编工艺创业基地";
  private static final String CODE = "93222403MAYC00992A";
  private static final String LOGIN = "d90";

  @Test
  @Order(1)
  void an_officer_enters_a_project_that_was_in_the_pool_before(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("222426-j1").open("/pool").follow("录入存量在库项目");
      officer.fill("creditCode", CODE).fill("applicantName", "安图县柳编专业合作社");
      officer.fill("baseName", BASE).choose("entityType", "COOPERATIVE").choose("county", "222426");
      officer.choose("level", "COUNTY").fill("admittedOn", "2021-11-05");
      officer.fill("provenance", "安图县2021年培育库台账第3行").press("录入").see("存量项目已录入培育库。");
      officer.see(BASE).see("2021-11-05").see("安图县2021年培育库台账第3行");
    }
  }

  @Test
  @Order(2)
  void its_applicant_fills_in_this_years_form_and_confirms(Demo demo) {
    openAccount(demo);
    try (var applicant = demo.visitor()) {
      applicant.signIn(LOGIN).open("/applications").press("填写参评确认 " + BASE);
      var dossier = applicant.path();
      for (var part : List.of("applicant", "base", "founder", "impact", "priorities", "pledge")) {
        PaperForm.fill(applicant.open(dossier + "/" + part), BASE, CODE).press("保存并继续");
      }
      prove(applicant.open(dossier + "/evidence"));
      applicant.open(dossier + "/check").see("已在安图县").confirm("确认参评").see("申报回执");
      applicant.follow("办理进度").see("提交参评确认");
    }
  }

  @Test
  @Order(3)
  void the_office_of_its_pool_accepts_it_for_this_years_review(Demo demo) {
    try (var officer = demo.visitor();
        var applicant = demo.visitor()) {
      PaperForm.conclude(officer.signIn("222426-j1").openTask(BASE), "ACCEPT").see("已受理。");
      officer.openCase(BASE).see("参评确认已完成");
      applicant.signIn(LOGIN).open("/applications").see("已确认参评");
    }
  }

  /** How old applicants get an account is the administrators' business, not this journey's. */
  private static void openAccount(Demo demo) {
    var applicant = demo.part(ApplicantDesk.class).byCreditCode(CODE).orElseThrow();
    demo.part(SampleAccounts.class).openFor(LOGIN, "柳编合作社", Role.APPLICANT, applicant.id());
  }

  private static void prove(Visitor applicant) {
    evidence(applicant, "application-form", "申报表", "2022-07-18", "");
    evidence(applicant, "licence", "营业执照", "2019-03-01", "");
    evidence(applicant, "lease", "场地租赁合同", "2019-03-01", "2030-12-31");
    evidence(applicant, "contract", "务工协议", "2021-06-01", "2022-12-31");
    evidence(applicant, "pay", "工资表", "2022-01-31", "");
  }

  private static void evidence(
      Visitor applicant, String kind, String title, String from, String to) {
    applicant.choose("kind", kind).fill("title", title).fill("fromDay", from).fill("toDay", to);
    applicant.press("添加材料").see("已添加材料。");
  }
}
