package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses of others, invented ids and pages that somebody else was faster on. */
@ExtendWith(BrowserDemo.class)
@Order(Season.BAD_LINKS)
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
      here.open(path);
      there.signIn("d02").open(path).fill("f-contactPhone", "13900000022").press("保存并继续");
      // Typed after the other has saved: what is kept by itself meets the same answer.
      here.fill("f-contactPhone", "13900000021").press("保存并继续");
      here.see("另一页面").see("查看目前已保存的内容");
    }
  }

  @Test
  void a_file_that_is_too_large_is_turned_away_with_a_reason(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d02").open("/applications").follow("办理进度").follow("申报材料");
      applicant.open(applicant.path() + "/evidence").choose("kind", "photo").fill("title", "照片");
      applicant.attach("file", 22 * 1024 * 1024).pressRefused("添加材料", 413);
      applicant.see("文件太大，没有上传").see("20 MB").follow("返回上一页").see("添加一件材料");
    }
  }

  @Test
  void a_form_sent_after_the_session_ended_says_that_nothing_was_saved(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d02").open("/applications").follow("办理进度").follow("申报材料");
      var path = applicant.path() + "/evidence";
      applicant.open(path).choose("kind", "photo").fill("title", "照片").loseSession();
      applicant.press("添加材料").see("登录已过期，刚才的提交没有保存。");
      applicant.signInHere("d02");
      assertThat(applicant.path()).isEqualTo(path);
    }
  }

  @Test
  void an_application_typed_on_after_the_session_ended_loses_nothing(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d02").open("/applications").follow("办理进度").follow("申报材料");
      var path = applicant.path() + "/applicant";
      var page = applicant.open(path).fill("f-contactPhone", "13900000023").loseSession().page();
      page.locator("form[data-keep] button").first().click();
      applicant.see("登录已过期，所填内容还在本页");
      signInBeside(page.waitForPopup(() -> page.locator("#kept a").click()));
      applicant.press("保存并继续").open(path);
      assertThat(page.locator("#f-contactPhone").inputValue()).isEqualTo("13900000023");
    }
  }

  private static void signInBeside(Page other) {
    other.locator("#username").fill("d02");
    other.locator("#password").fill(other.locator(".yc-demo code").first().textContent());
    other.locator("#password").press("Enter");
    other.waitForURL(url -> !url.endsWith("/sign-in"));
    other.close();
  }
}
