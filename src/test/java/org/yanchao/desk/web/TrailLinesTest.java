package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.account.AccountDesk;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.Who;
import org.yanchao.trail.TrailEntry;

/** A line of the trail is said in people's words, not in those of the program. */
class TrailLinesTest {

  private final TrailWords words =
      new TrailWords(
          new DeskWords(messages(), new Regions(List.of()), mock(AccountDesk.class)),
          new ObjectMapper());

  @BeforeEach
  void inChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void forgetTheReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void aChoiceIsSaidInTheWordsOfItsPage() {
    assertThat(said("submission.ground-decided", "{\"status\":\"CONFIRMED\"}"))
        .isEqualTo("核定优先情形：属实");
    assertThat(said("submission.answer-signed", "{\"answer\":\"RETURN\"}")).isEqualTo("审签意见：退回补正");
  }

  @Test
  void otherFactsStandAsTheyAre() {
    assertThat(said("submission.application-returned", "{\"dueOn\":\"2022-07-28\"}"))
        .isEqualTo("退回补正，答复期限 2022-07-28");
  }

  private String said(String action, String facts) {
    var at = Instant.parse("2022-07-18T01:00:00Z");
    return words
        .of(new TrailEntry(1, at, Who.system("test"), action, "case", null, facts, "", ""))
        .text();
  }

  private static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/submission", "messages/desk-pages", "messages/desk");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
