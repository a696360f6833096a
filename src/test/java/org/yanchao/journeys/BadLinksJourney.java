package org.yanchao.journeys;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses of others, invented ids and pages that somebody else was faster on. */
@ExtendWith(BrowserDemo.class)
@Order(3)
class BadLinksJourney {

  private static final String INVENTED = new UUID(7, 7).toString();

  @Test
  void a_case_of_another_county_is_not_there(Demo demo) {
    try (var owner = demo.visitor();
        var other = demo.visitor()) {
      var path = owner.signIn("222403-j1").openCase("雁鸣木耳返乡创业基地").path();
      other.signIn("222406-j1").openMissing(path).see("没有找到这个页面");
      other.openMissing("/cases/" + INVENTED).openMissing("/rounds/" + INVENTED);
    }
  }

  @Test
  void an_application_of_another_applicant_is_not_there(Demo demo) {
    try (var owner = demo.visitor();
        var other = demo.visitor()) {
      owner.signIn("d09").open("/applications").follow("办理进度 稻米加工创业基地");
      other.signIn("d01").openMissing(owner.path()).openMissing("/applications/" + INVENTED);
    }
  }

  @Test
  void nobody_sees_a_page_that_is_not_theirs(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.openMissing("/certificates/" + INVENTED).openMissing("/notices/" + INVENTED);
      applicant.signIn("d01").openForbidden("/work").see("没有权限");
      applicant.openForbidden("/trail");
    }
  }

  @Test
  void a_page_that_was_changed_elsewhere_is_not_overwritten(Demo demo) {
    try (var here = demo.visitor();
        var there = demo.visitor()) {
      here.signIn("d02").open("/applications").follow("办理进度").follow("申报材料");
      var path = here.path() + "/applicant";
      here.open(path).fill("f-contactPhone", "13900000021");
      there.signIn("d02").open(path).fill("f-contactPhone", "13900000022").press("保存并继续");
      here.press("保存并继续").see("另一页面").see("查看目前已保存的内容");
    }
  }
}
