package org.yanchao.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.web.RoundOnScreen.between;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.panel.web.RoundOnScreen.Browser;

/** What an open page of a sheet meets: a refusal on the way, another window, a change of mind. */
@PanelPages
@Import(Statements.class)
class SheetWindowsTest {

  @Autowired ScoringHall hall;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;

  @BeforeAll
  void open() {
    hall.open(3, 3);
  }

  @Test
  void aRefusalByTheWayLeavesThePageWhereItSavesAgain() throws Exception {
    var sheet = sheet(0);
    var typed = points("3", tab(sheet));
    typed.put("veto-0", "true");

    assertThat(expert().byTheWay(sheet, typed))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"running\"", "name=\"version\"", "勾选一票否决情形须写明事实");

    typed.put("remark", "虚报带动人数");
    assertThat(expert().byTheWay(sheet, typed)).hasRedirectedUrl(sheet + "/running");
  }

  @Test
  void aWindowWithABadNumberDoesNotOverwriteWhatAnotherSavedMeanwhile() throws Exception {
    var sheet = sheet(1);
    var here = points("4", tab(sheet));
    assertThat(expert().send(sheet, points("3", "another window"))).hasRedirectedUrl(sheet);

    here.put("points-brand", "8,5");
    for (var answer : List.of(expert().byTheWay(sheet, here), expert().send(sheet, here))) {
      assertThat(answer)
          .hasStatus(422)
          .bodyText()
          .contains("name=\"version\" form=\"sheet\" value=\"0\"");
    }

    here.put("points-brand", "4");
    assertThat(expert().send(sheet, here)).hasStatus(409);
    assertThat(expert().read(sheet)).contains("value=\"3\"").doesNotContain("value=\"4\"");
  }

  @Test
  void aSheetThatSavedItselfCanStillBeLeftOut() throws Exception {
    var sheet = sheet(2);
    var tab = tab(sheet);
    var typed = points("3", tab);
    assertThat(expert().byTheWay(sheet, typed)).hasRedirectedUrl(sheet + "/running");

    typed.put("remark", "不熟悉该行业");
    assertThat(expert().send(sheet + "/abstention", typed))
        .hasRedirectedUrl("/score/" + hall.batch());
  }

  private String sheet(int candidate) {
    return "/score/" + hall.batch() + "/" + hall.candidates().get(candidate);
  }

  private String tab(String sheet) throws Exception {
    return between(expert().read(sheet), "name=\"editor\" value=\"", "\"").get(0);
  }

  private Browser expert() {
    return new Browser(mvc, people, hall.logins().get(0));
  }

  /** The same points everywhere, from an open page of a sheet nobody had saved. */
  private static Map<String, String> points(String each, String tab) {
    var points = new HashMap<String, String>();
    List.of("employment", "facilities", "services", "brand", "operation", "management")
        .forEach(it -> points.put("points-" + it, each));
    points.putAll(Map.of("editor", tab, "version", "0"));
    return points;
  }
}
