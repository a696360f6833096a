package org.yanchao.guide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.guide.web.ClauseIndex.Use;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.ConditionWords;
import org.yanchao.policy.ConditionWords.Text;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.standard.StandardDesk;

class GuideTest {

  private final Programmes programmes = new PublishedPacks();
  private final Programme jilin = programmes.newest("jilin-2022");
  private final Guide guide =
      new Guide(mock(StandardDesk.class), new Regions(List.of()), new ConditionWords(labels()));

  @AfterEach
  void forgetTheReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void everyDateHasItsClauseOrIsMarkedAsSample() {
    assertThat(guide.dates(jilin))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(jilin.cite(it.rule()) == null).isEqualTo(it.rule().sample()));
  }

  @Test
  void bothStandardsOfALevelStandSideBySide() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);

    var county = guide.standards(jilin).get(0);

    var persons =
        county.rows().stream().filter(it -> it.indicator().id().equals("persons")).findFirst();
    assertThat(county.level()).isEqualTo(Level.COUNTY);
    assertThat(persons.map(Guide.ConditionRow::pool)).hasValue(atLeast("15", "人"));
    assertThat(persons.map(Guide.ConditionRow::base)).hasValue(atLeast("30", "人"));
  }

  @Test
  void unitsAreSaidInTheReadersLanguage() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    var persons =
        guide.standards(jilin).get(0).rows().stream()
            .filter(it -> it.indicator().id().equals("persons"))
            .findFirst();

    assertThat(persons.map(Guide.ConditionRow::pool)).hasValue(atLeast("15", "people"));
  }

  @Test
  void aClauseListsTheRulesThatCiteIt() {
    var uses = new ClauseIndex(programmes).uses();

    assertThat(uses.get("JL2022.2")).isEqualTo(Set.of(new Use("target", null, null)));
    assertThat(uses.get("JL2022.3.1")).isNull();
  }

  @Test
  void rulesWithoutAPaperAreListedApart() {
    assertThat(new ClauseIndex(programmes).samples(jilin))
        .contains(new Use("rubric", null, null), new Use("cycle", null, "cycle.submissionWindow"))
        .doesNotContain(new Use("cycle", null, "cycle.asOf"));
  }

  private static List<Text> atLeast(String number, String unit) {
    return List.of(new Text("policy.asked.AT_LEAST", List.of(number, unit)));
  }

  private static ResourceBundleMessageSource labels() {
    var labels = new ResourceBundleMessageSource();
    labels.setBasename("messages/pack-labels");
    labels.setDefaultEncoding("UTF-8");
    labels.setFallbackToSystemLocale(false);
    return labels;
  }
}
