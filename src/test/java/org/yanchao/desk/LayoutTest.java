package org.yanchao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;

/** The layout and its parts, drawn with the models that pages give them. */
@SpringJUnitWebConfig(LayoutTest.Pages.class)
class LayoutTest {

  record Viewer(String name, List<Role> roles, @Nullable String authority) {}

  record Item(
      String title,
      String subject,
      String caseNo,
      String authorityName,
      @Nullable LocalDate dueOn,
      String state,
      String href) {}

  record PageOf(int number, int totalPages, long totalElements) {}

  record DemoAccount(String login, String name, String role) {}

  /** The page to draw comes from the test, not from a controller of ours. */
  @Configuration
  @Import(MessagesConfiguration.class)
  @ImportAutoConfiguration({WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
  static class Pages {

    @Bean
    Shown shown() {
      return new Shown();
    }
  }

  @Controller
  static class Shown {

    private Map<String, Object> model = Map.of();

    @GetMapping("/shown")
    String show(@RequestParam("view") String view, Model page) {
      page.addAllAttributes(model);
      return view;
    }
  }

  private static final Viewer OFFICER =
      new Viewer("李明", List.of(Role.CASE_OFFICER, Role.REVIEW_SECRETARY), "敦化市人社局");

  @Autowired WebApplicationContext context;
  @Autowired Shown shown;
  private MockMvc pages;

  @BeforeEach
  void open() {
    pages = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void aVisitorIsGreetedInChineseAndShownTheWayToSignIn() throws Exception {
    var home = page("desk/home", "zh", Map.of());

    assertThat(texts(home, "<title>([^<]*)</title>")).containsExactly("首页 · 雁巢");
    assertThat(texts(home, "<html lang=\"([^\"]*)\"")).containsExactly("zh-CN");
    assertThat(texts(home, "class=\"btn btn-sm btn-primary\" href=\"([^\"]*)\""))
        .containsExactly("/sign-in");
    assertThat(texts(home, "\\?\\?([^?]*)\\?\\?")).isEmpty();
  }

  @Test
  void theEnglishPageHasNoChineseButTheWayBack() throws Exception {
    var home = page("desk/home", "en", Map.of("menu", menu(OFFICER, "/")));

    assertThat(texts(home, "<title>([^<]*)</title>")).containsExactly("Home · Yanchao");
    assertThat(texts(home, ">([^<]*\\p{IsHan}[^<]*)<")).containsExactly("中文");
  }

  @Test
  void theBarNamesThePersonTheUnitAndEveryRole() throws Exception {
    var page =
        page("desk/home", "zh", Map.of("viewer", OFFICER, "menu", menu(OFFICER, "/cases/1")));

    assertThat(texts(page, "<div class=\"yc-who\">\\s*<strong>([^<]*)<")).containsExactly("李明");
    assertThat(texts(page, "<span class=\"yc-roles\">(.*)</span>"))
        .containsExactly("<span>经办人</span><span>评审秘书</span>");
    assertThat(texts(page, "<form action=\"([^\"]*)\" method=\"post\">"))
        .containsExactly("/sign-out");
    assertThat(texts(page, "aria-current=\"page\">([^<]*)<")).containsExactly("办件");
  }

  @Test
  void onlyAMovableClockCanBeMoved() throws Exception {
    var now = ZonedDateTime.of(2022, 7, 18, 9, 0, 0, 0, BusinessClock.ZONE);

    var demo = page("desk/home", "zh", Map.of("businessNow", now, "clockMovable", true));
    var production = page("desk/home", "zh", Map.of("businessNow", now, "clockMovable", false));

    assertThat(texts(demo, "<time[^>]*>([^<]*)<")).containsExactly("2022年7月18日");
    assertThat(texts(demo, "href=\"(/clock)\"")).containsExactly("/clock");
    assertThat(texts(production, "<time[^>]*>([^<]*)<")).containsExactly("2022年7月18日");
    assertThat(texts(production, "href=\"(/clock)\"")).isEmpty();
  }

  @Test
  void aRefusalSaysWhatWhyAndWhatToDo() throws Exception {
    var refusal = Refusal.of("account.login-taken", "li").under("吉人社发〔2022〕17号 三（一）");

    var page = page("error/422", "zh", Map.of("refusal", refusal));

    assertThat(texts(page, "class=\"yc-alert-what\">([^<]*)<")).containsExactly("账号 li 已被使用。");
    assertThat(texts(page, "<cite lang=\"zh-CN\">([^<]*)<")).containsExactly("吉人社发〔2022〕17号 三（一）");
    assertThat(texts(page, "<strong>下一步</strong><span>([^<]*)<")).containsExactly("请换一个账号名后重新保存。");
  }

  @Test
  void whatIsOverdueIsMarkedAndNoDueDayIsSaid() throws Exception {
    var items =
        List.of(item("形式审查", LocalDate.of(2022, 7, 15), "overdue"), item("确认入库", null, "normal"));

    var page =
        page(
            "desk/inbox",
            "zh",
            Map.of("items", items, "activities", List.of(), "page", new PageOf(1, 3, 51)));

    assertThat(texts(page, "<th scope=\"row\">([^<]*)<")).containsExactly("形式审查", "确认入库");
    assertThat(texts(page, "<time[^>]*>([^<]*)<")).containsExactly("2022-07-15");
    assertThat(texts(page, "data-tone=\"bad\">([^<]*)<")).containsExactly("已超期");
    assertThat(texts(page, "<span>(无期限)<")).containsExactly("无期限");
    assertThat(texts(page, "href=\"/work\\?page=(\\d)\"")).containsExactly("0", "0", "1", "2", "2");
  }

  @Test
  void anEmptyInboxSaysSo() throws Exception {
    var page = page("desk/inbox", "zh", Map.of("items", List.of(), "activities", List.of()));

    assertThat(texts(page, "class=\"yc-empty-title\">([^<]*)<")).containsExactly("没有待办事项");
  }

  @Test
  void sampleAccountsAreShownOnlyWhereThereAreAny() throws Exception {
    var account = new DemoAccount("dunhua-1", "李明", "CASE_OFFICER");

    var demo =
        page(
            "account/sign-in",
            "zh",
            Map.of("demoAccounts", List.of(account), "demoPassword", "sample"));
    var production = page("account/sign-in", "zh", Map.of());

    assertThat(texts(demo, "name=\"username\" value=\"([^\"]*)\"")).containsExactly("dunhua-1");
    assertThat(texts(demo, "aria-label=\"(以[^\"]*)\"")).containsExactly("以“经办人 李明”身份登录");
    assertThat(texts(production, "(name=\"username\")")).hasSize(1);
    assertThat(texts(production, "(yc-demo)")).isEmpty();
  }

  private static Item item(String title, @Nullable LocalDate dueOn, String state) {
    return new Item(title, "雁鸣湖合作社", "JL-222403-2022-0010", "敦化市人社局", dueOn, state, "/cases/1");
  }

  private static List<MenuEntry> menu(Viewer viewer, String path) {
    return MenuEntry.forRoles(java.util.Set.copyOf(viewer.roles()), path);
  }

  private String page(String view, String language, Map<String, Object> model) throws Exception {
    shown.model = new HashMap<>(model);
    return pages
        .perform(get("/shown").param("view", view).param("lang", language))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static List<String> texts(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }
}
