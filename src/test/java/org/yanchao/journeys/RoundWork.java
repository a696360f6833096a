package org.yanchao.journeys;

import java.math.BigDecimal;

/** What people do in a round, whatever its level. */
final class RoundWork {

  private RoundWork() {}

  /** Signs somebody in and opens the desk of their unit's round. */
  static String desk(Visitor staff, String login) {
    staff.signIn(login).open("/rounds").follow("进入工作台");
    return staff.path();
  }

  /** The head adopts the review plan. */
  static void adoptPlan(Visitor head, String round, String quota, String seats) {
    head.open(round + "/plan").fill("quota", quota).fill("seats", seats);
    head.fill("supervisor", "王监督").confirm("审定评审方案").see("评审方案已审定");
  }

  /** The head enters what the leaders decided in a meeting. */
  static Visitor meeting(Visitor head, String conclusion) {
    head.fill("meeting", "局长办公会").fill("participants", "全体局领导");
    return head.fill("conclusion", conclusion);
  }

  /** The sign-in of the expert in a row, by a number such as 222406-007 in it. */
  static String expert(Visitor reader, String row) {
    var parts = reader.first(row + " .yc-code").split("-0");
    return "e%s-%02d".formatted(parts[0], Integer.parseInt(parts[1]));
  }

  /** Gives each criterion on the sheet the same share of what it can have. */
  static void score(Visitor expert, BigDecimal share) {
    for (var input : expert.page().locator("[id^='p-']").all()) {
      var id = input.getAttribute("id");
      var most = expert.first("label[for='" + id + "'] .yc-hint").replaceAll("[^\\d.]", "");
      expert.fill(id, new BigDecimal(most).multiply(share).toPlainString());
    }
  }
}
