package org.yanchao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** Items and objections of a notice, on the boundary and out of order. */
class PublicNoticeTest {

  private static final UUID ROUND = new UUID(1, 1);
  private static final UUID CASE = new UUID(2, 7);
  private static final LocalDate LAST = LocalDate.of(2022, 9, 15);
  private static final LocalDate DUE = LocalDate.of(2022, 9, 22);

  @ParameterizedTest(name = "objection at {0} is taken: {1}")
  @CsvSource({
    "2022-09-15T15:50:00Z, true",
    "2022-09-15T15:59:59.999Z, true",
    "2022-09-15T16:00:00Z, false",
    "2022-09-15T16:00:00.001Z, false"
  })
  void objectionIsTakenUntilMidnightOfTheLastDay(Instant at, boolean taken) {
    assertThat(notice().takesObjectionsAt(at)).isEqualTo(taken);
  }

  @Test
  void noticeIsOverFromTheFirstInstantOfTheNextDay() {
    assertThat(notice().isOverAt(Instant.parse("2022-09-15T16:00:00Z"))).isTrue();
    assertThat(notice().isOverAt(Instant.parse("2022-09-15T15:59:59.999Z"))).isFalse();
  }

  @Test
  void suspendedItemCannotBeNamed() {
    var item = item();
    item.suspend();

    assertThatThrownBy(item::register).isInstanceOfSatisfying(Refused.class, notCleared());
  }

  @Test
  void dismissedObjectionPutsTheItemBackOnNotice() {
    var item = item();
    item.suspend();

    item.resume(false);

    assertThat(item.state()).isEqualTo(ItemState.ON_NOTICE);
  }

  @Test
  void dismissedObjectionAfterTheLastDayClearsTheItem() {
    var item = item();
    item.suspend();

    item.resume(true);

    assertThat(item.awaitsNaming()).isTrue();
  }

  @Test
  void namedItemTakesNoObjection() {
    var item = item();
    item.clear();
    item.register();

    assertThat(item.whyNotSuspend().map(Refusal::code)).hasValue("notice.already-named");
  }

  @Test
  void removedItemStaysRemoved() {
    var item = item();
    item.remove();

    assertThatThrownBy(item::clear)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo("notice.item-state"));
    assertThat(item.state()).isEqualTo(ItemState.REMOVED);
  }

  @Test
  void objectionIsInvestigatedThenSigned() {
    var objection = objection();
    objection.takeUp(DUE);
    objection.investigate(new InvestigationEntry("nine pay sheets forged", true, true, "upheld"));

    objection.sign(true, Instant.parse("2022-09-22T02:00:00Z"));

    assertThat(objection.state()).isEqualTo(ObjectionState.UPHELD);
    assertThat(objection.falseMaterial()).isTrue();
  }

  @Test
  void headWhoDisagreesSendsItBackToTheOfficer() {
    var objection = objection();
    objection.takeUp(DUE);
    objection.investigate(new InvestigationEntry("nothing found", false, false, "dismissed"));

    objection.sign(false, Instant.parse("2022-09-22T02:00:00Z"));

    assertThat(objection.state()).isEqualTo(ObjectionState.RECEIVED);
  }

  @Test
  void objectionCannotBeSignedBeforeItIsInvestigated() {
    var objection = objection();
    objection.takeUp(DUE);

    assertThatThrownBy(() -> objection.sign(true, Instant.EPOCH)).isInstanceOf(Refused.class);
    assertThat(objection.state()).isEqualTo(ObjectionState.RECEIVED);
  }

  @Test
  void falseMaterialWithoutUpholdingIsRefused() {
    var objection = objection();
    objection.takeUp(DUE);

    assertThat(code(objection.whyNotInvestigate(new InvestigationEntry("f", false, true, "a"))))
        .isEqualTo("notice.false-material-needs-upholding");
    assertThat(code(objection.whyNotInvestigate(new InvestigationEntry(" ", true, false, "a"))))
        .isEqualTo("notice.finding-needed");
  }

  @Test
  void objectionWithASealIsNotAnonymous() {
    assertThat(new ObjectionEntry(CASE, null, null, true, "b", false).anonymous()).isFalse();
    assertThat(ObjectionEntry.form(CASE, " ", "", "b").anonymous()).isTrue();
    assertThat(ObjectionEntry.form(CASE, "a name", "", "b").anonymous()).isFalse();
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }

  private static java.util.function.Consumer<Refused> notCleared() {
    return it -> assertThat(it.refusal().code()).isEqualTo("notice.not-cleared");
  }

  private static PublicNotice notice() {
    var publication =
        new Publication(ROUND, "220421", Level.COUNTY, "jilin-2022", 2022, "title", "text");
    var days =
        new NoticeDays(
            Instant.parse("2022-09-08T01:00:00Z"), LocalDate.of(2022, 9, 8), LAST, false);
    return new PublicNotice(new UUID(3, 1), "2022-220421-COUNTY-01", publication, days);
  }

  private static NoticeItem item() {
    var entry = new NoticeEntry(CASE, "base", "company", "220421");
    return new NoticeItem(new UUID(4, 1), new UUID(3, 1), 1, entry);
  }

  private static Objection objection() {
    var reception =
        new Objection.Reception(ObjectionChannel.FORM, Instant.parse("2022-09-15T15:50:00Z"));
    var entry = ObjectionEntry.form(new UUID(4, 1), "a name", "a number", "forged pay sheets");
    return new Objection(new UUID(5, 1), item(), 1, reception, entry);
  }
}
