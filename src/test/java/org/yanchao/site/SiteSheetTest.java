package org.yanchao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** What is typed at a base is kept until both have signed; then nothing changes. */
class SiteSheetTest {

  private static final Instant NOON = Instant.parse("2024-04-17T04:00:00Z");
  private static final String PAGE = "0f0e0d0c-0000-4000-8000-000000000001";

  private final SiteSheet sheet =
      new SiteSheet(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  @Test
  void whatIsTypedWrongIsKeptAsItWasTyped() {
    sheet.keep(entry("8,5", 0, PAGE));

    assertThat(sheet.points()).containsExactly(Map.entry("brand", "8,5"));
    assertThat(sheet.answers().text("differences")).isEqualTo("无");
    assertThat(sheet.state()).isEqualTo(SiteState.OPEN);
  }

  @Test
  void aSecondTelephoneThatSawAnOlderSheetIsToldSo() {
    sheet.keep(entry("8", 0, PAGE));

    assertThat(sheet.whyNotKeep(entry("9", 3, PAGE))).isEmpty();
    assertThat(sheet.whyNotKeep(entry("9", 3, null)).map(Refusal::code))
        .contains("site.changed-meanwhile");
  }

  @Test
  void nothingChangesOnceBothHaveSigned() {
    sheet.sign(UUID.randomUUID());
    sheet.finish(Map.of("brand", new BigDecimal("8.50")), NOON, "officer");

    assertThat(sheet.finishedAt()).contains(NOON);
    assertRefused(() -> sheet.keep(entry("9", 0, PAGE)));
    assertRefused(() -> sheet.sign(UUID.randomUUID()));
    assertRefused(() -> sheet.finish(Map.of(), NOON, "officer"));
    assertThat(sheet.points()).containsExactly(Map.entry("brand", "8.50"));
  }

  @Test
  void aBaseSeenAgainHasToBeSignedAgain() {
    sheet.sign(UUID.randomUUID());
    sheet.finish(Map.of("brand", new BigDecimal("8.50")), NOON, "officer");

    sheet.reopen();

    assertThat(sheet.signature()).isEmpty();
    assertThat(sheet.finishedAt()).isEmpty();
    sheet.keep(entry("9", 0, PAGE));
    assertThat(sheet.points()).containsExactly(Map.entry("brand", "9"));
  }

  private static SiteEntry entry(String points, long version, String editor) {
    var answers = FormAnswers.empty().with("differences", "无");
    return new SiteEntry(answers, Map.of("brand", points), version, editor);
  }

  private static void assertRefused(Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo("site.signed-already"));
  }
}
