package org.yanchao.journeys;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The administrator has packs read again: a bad one is told, an edited one refused, a new one in.
 */
@ExtendWith(BrowserDemo.class)
@Order(Season.PACKS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PacksJourney {

  private static final String ZHOUSHAN = "zhoushan-2023/programme.yaml";

  @Test
  @Order(1)
  void a_bad_pack_is_told_with_its_lines_and_the_good_one_stays(Demo demo) throws IOException {
    try (var admin = demo.visitor()) {
      admin.signIn("sys").follow("方案包").see("第 1 版").seeNot("未予采用");

      write(demo, "notice: {workingDays: 5", "notice: {workingDays: none");
      admin.press("重新读取方案包").see("仍按最后一个合格的版本办理");
      admin.see("第 ").see("/terms/notice").see("第 1 版");
    }
  }

  @Test
  @Order(2)
  void a_published_pack_is_not_edited(Demo demo) throws IOException {
    try (var admin = demo.visitor()) {
      write(demo, "notice: {workingDays: none", "notice: {workingDays: 7");

      admin.signIn("sys").open("/packs").press("重新读取方案包").see("已发布的方案包不得改动");
      admin.see("将 version 加一");
    }
  }

  @Test
  @Order(3)
  void a_correction_is_a_new_version_and_its_changes_can_be_read(Demo demo) throws IOException {
    try (var admin = demo.visitor()) {
      write(demo, "\nversion: 1\n", "\nversion: 2\n");

      admin.signIn("sys").open("/packs").press("重新读取方案包").see("新发布").seeNot("未予采用");
      admin.follow("看第 2 版的改动").see("公示 · 工作日数").see("7");
    }
  }

  @Test
  @Order(4)
  void others_read_it_and_only_the_administrator_has_it_read(Demo demo) {
    try (var officer = demo.visitor();
        var applicant = demo.visitor();
        var auditor = demo.visitor()) {
      officer.signIn("222403-j1").open("/packs").see("第 2 版").seeNot("重新读取方案包");
      applicant.signIn("d01").openForbidden("/packs");
      auditor.signIn("aud").open("/trail").see("发布方案包版本");
    }
  }

  private static void write(Demo demo, String before, String after) throws IOException {
    var pack = demo.programmes().resolve(ZHOUSHAN);
    var text = Files.readString(pack);
    if (!text.contains(before)) {
      throw new IllegalStateException("the pack does not say " + before);
    }
    Files.writeString(pack, text.replaceFirst(java.util.regex.Pattern.quote(before), after));
  }
}
