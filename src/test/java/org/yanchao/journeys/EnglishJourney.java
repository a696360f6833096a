package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main pages for readers of English; names, clauses and what people wrote stay Chinese. */
@ExtendWith(BrowserDemo.class)
@Order(Season.ENGLISH)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnglishJourney {

  @Test
  @Order(1)
  void anybody_reads_the_public_pages_in_english_and_goes_back(Demo demo) {
    demo.moveTo("2022-10-27T12:00");
    try (var citizen = demo.visitor()) {
      citizen.open("/").follow("English").see("Sign in").open("/guide").open("/documents");
      citizen.open("/notices").open("/register").see("Register").open("/certificates");
      citizen.open("/sign-in").see("Password").follow("中文").see("密码");
    }
  }

  @Test
  @Order(2)
  void an_applicant_follows_an_application_in_english(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d01").follow("English").open("/applications").follow("Progress");
      applicant.see("Named").open(applicant.path() + "/receipt").see("Receipt");
      applicant.open("/applications").see("My applications");
    }
  }

  @Test
  @Order(3)
  void an_officer_works_the_inbox_and_a_case_in_english(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220000-j1").follow("English").open("/work").see("Check the package");
      officer.follow("Open").open("/cases").open("/pool").open("/standards");
      officer.open("/recommendations").open("/objections");
    }
  }

  @Test
  @Order(4)
  void a_unit_reads_its_whole_round_in_english(Demo demo) {
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, "222400-j1");
      officer.follow("English").see("Steps");
      for (var page : PAGES) {
        officer.open(round + "/" + page);
      }
    }
  }

  private static final String[] PAGES = {
    "plan", "candidates", "grounds", "draw", "progress", "ranking", "decision", "notice", "naming"
  };
}
