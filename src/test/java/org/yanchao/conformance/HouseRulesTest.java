package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planted.Offenders;
import org.planted.service.InALayer;

/** Every rule holds for the product, and each one catches the offender planted for it. */
class HouseRulesTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.yanchao");

  private static final List<ArchRule> RULES = HouseRules.ALL;

  @Test
  void thereAreClassesToJudge() {
    assertThat(PRODUCT.contain("org.yanchao.kernel.BusinessClock")).isTrue();
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void productKeepsTheRule(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("offenders")
  void ruleCatchesItsOffender(ArchRule rule, Class<?> offender) {
    var planted = new ClassFileImporter().importClasses(offender);

    assertThat(rule.evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void everyRuleHasAnOffender() {
    assertThat(offenders().map(offender -> offender.get()[0])).containsAll(RULES);
  }

  static Stream<Arguments> offenders() {
    return Stream.of(
        Arguments.of(HouseRules.ONLY_WORKFLOW_KNOWS_THE_ENGINE, Offenders.KnowsTheEngine.class),
        Arguments.of(HouseRules.ONE_CLOCK, Offenders.AsksForTheInstant.class),
        Arguments.of(HouseRules.ONE_CLOCK, Offenders.AsksForTheDate.class),
        Arguments.of(HouseRules.ONE_CLOCK, Offenders.AsksByDate.class),
        Arguments.of(HouseRules.ONE_CLOCK, Offenders.AsksForMillis.class),
        Arguments.of(HouseRules.ONE_CLOCK, Offenders.MakesAClock.class),
        Arguments.of(HouseRules.LISTENERS_SHARE_THE_TRANSACTION, Offenders.ListensLater.class),
        Arguments.of(HouseRules.EVENTS_ARE_RECORDS, Offenders.EventWithState.class),
        Arguments.of(HouseRules.EVENTS_CARRY_NO_ENTITY, Offenders.EventWithEntity.class),
        Arguments.of(HouseRules.PACKAGES_ARE_CAPABILITIES, InALayer.class),
        Arguments.of(HouseRules.NAMES_SAY_WHAT_IT_IS, Offenders.NoticeServiceImpl.class),
        Arguments.of(HouseRules.NAMES_SAY_WHAT_IT_IS, Offenders.DateUtils.class),
        Arguments.of(HouseRules.NAMES_SAY_WHAT_IT_IS, Offenders.RoundManager.class),
        Arguments.of(HouseRules.NAMES_SAY_WHAT_IT_IS, Offenders.AbstractDesk.class),
        Arguments.of(
            HouseRules.REPOSITORIES_OFFER_ONLY_WHAT_IS_USED, Offenders.EverythingRepository.class),
        Arguments.of(HouseRules.REPOSITORIES_STAY_INSIDE, Offenders.EverythingRepository.class),
        Arguments.of(HouseRules.PAGES_LIE_IN_WEB, Offenders.PageOutsideWeb.class),
        Arguments.of(HouseRules.ONLY_ITS_MODULE_CHANGES_AN_ENTITY, Offenders.OpenEntity.class),
        Arguments.of(HouseRules.ONLY_ITS_MODULE_CHANGES_AN_ENTITY, Offenders.CloseableEntity.class),
        Arguments.of(
            HouseRules.ROUNDS_AND_CASES_KEEP_THEIR_RULES, Offenders.AsksTheNewestOfARound.class),
        Arguments.of(HouseRules.JUDGED_ONCE, Offenders.JudgesForItself.class));
  }
}
