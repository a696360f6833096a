package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.account.AccountDesk;
import org.yanchao.kernel.Regions;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;
import org.yanchao.policy.Programmes;

/** The figures of a case are said as the version says them by which it goes. */
class FindingWordsTest {

  private static final String OLD = "jilin-2022@1";

  private final Programmes shipped = new PublishedPacks();
  private final Programmes programmes = mock(Programmes.class);
  private final FindingWords words =
      new FindingWords(
          programmes,
          new FindingRows(programmes, messages()),
          new DeskWords(messages(), new Regions(List.of()), mock(AccountDesk.class)));

  /** The pack that is newest by now knows neither the pay nor the industries. */
  @BeforeEach
  void anotherPackIsInForce() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    var newest = shipped.newest("zhoushan-2023");
    when(programmes.pinned(OLD)).thenReturn(shipped.newest("jilin-2022"));
    when(programmes.newest(any())).thenReturn(newest);
    when(programmes.all()).thenReturn(List.of(newest));
    when(programmes.kept(any(), any())).thenCallRealMethod();
  }

  @AfterEach
  void language() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void aUnitComesFromTheVersionOfTheCaseNotFromTheNewest() {
    var pay = finding("payPerHead", Map.of());

    assertThat(words.under(OLD, "jilin-2022").said(pay, "9000")).isEqualTo("9000 元/人·期");
    assertThat(words.under(null, "jilin-2022").said(pay, "9000")).isEqualTo("9000");
  }

  @Test
  void aSizeIsCountedAsItsIndustryIs() {
    var size = finding("scale", Map.of("industry", "SPECIALTY_CROP"));
    var industry = shipped.newest("jilin-2022").industry("SPECIALTY_CROP").orElseThrow();

    assertThat(words.under(OLD, "jilin-2022").said(size, "9000"))
        .isEqualTo("9000 " + industry.unit());
  }

  @Test
  void theSideOfTheThresholdIsThatOfTheVersionOfTheCase() {
    var pay = finding("payPerHead", Map.of());

    assertThat(words.under(OLD, "jilin-2022").asked(pay)).isEqualTo("不少于 8000 元/人·期");
  }

  @Test
  void aKindOfEntityIsSaidByItsName() {
    var kind = finding("entityType", Map.of());

    assertThat(words.under(OLD, "jilin-2022").said(kind, "COOPERATIVE")).isEqualTo("合作社");
    assertThat(words.under(OLD, "jilin-2022").said(kind, "INDIVIDUAL_BUSINESS")).isEqualTo("个体工商户");
  }

  @Test
  void aTimeLosesTheSignOfItsFormatOnly() {
    var received = finding("received", Map.of());

    assertThat(words.under(OLD, "jilin-2022").said(received, "2022-07-05T10:30"))
        .isEqualTo("2022-07-05 10:30");
  }

  private static Finding finding(String subject, Map<String, String> inputs) {
    return new Finding(
        "county-base/" + subject,
        "1",
        null,
        true,
        inputs,
        "8000",
        "9000",
        Finding.Outcome.MET,
        null);
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        "messages/desk-pages", "messages/desk", "messages/policy", "messages/policy-findings");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
