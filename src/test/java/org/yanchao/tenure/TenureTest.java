package org.yanchao.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;

/** A check and a revocation by themselves: what comes after what, and until when. */
class TenureTest {

  private static final Instant NOW = Instant.parse("2023-03-01T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
  private static final LocalDate BY = LocalDate.of(2023, 4, 10);

  @Test
  void shortfallsAreAnsweredUntilTheLastDayAndNotAfter() {
    var check = check();
    check.record(entry(CheckResult.RECTIFY), NOW, BY);

    assertThat(check.whyNotAnswer("done", BY)).isEmpty();
    assertThat(check.whyNotAnswer("done", BY.plusDays(1)).map(it -> it.code()))
        .hasValue("tenure.rectification-too-late");
    assertThat(check.whyNotAnswer(" ", BY).map(it -> it.code())).hasValue("tenure.words-needed");
  }

  @Test
  void termLetPassIsAFailure() {
    var check = check();
    check.record(entry(CheckResult.RECTIFY), NOW, BY);

    check.expire(NOW);

    assertThat(check.state()).isEqualTo(CheckState.FAILED);
  }

  @Test
  void resultIsRecordedOnceAndExplained() {
    var check = check();
    var silent = new CheckEntry(CheckResult.FAIL, null, "");
    assertThat(check.whyNotRecord(silent, TODAY).map(it -> it.code()))
        .hasValue("tenure.note-needed");
    check.record(new CheckEntry(CheckResult.PASS, TODAY, ""), NOW, BY);

    assertThat(check.whyNotRecord(entry(CheckResult.FAIL), TODAY).map(it -> it.code()))
        .hasValue("tenure.check-state");
    assertRefused("tenure.check-state", () -> check.confirm(true, NOW));
  }

  @Test
  void nothingIsProposedWhileTheHolderMaySpeak() {
    var revocation = revocation();
    revocation.tell("2023-7", NOW, LocalDate.of(2023, 3, 8));

    assertThat(revocation.whyNotPropose(LocalDate.of(2023, 3, 8)).map(it -> it.code()))
        .hasValue("tenure.statement-period-open");
    assertThat(revocation.whyNotPropose(LocalDate.of(2023, 3, 9))).isEmpty();
    assertThat(revocation.whyNotState(LocalDate.of(2023, 3, 8))).isEmpty();
    assertThat(revocation.whyNotState(LocalDate.of(2023, 3, 9)).map(it -> it.code()))
        .hasValue("tenure.statement-too-late");
    revocation.state("we disagree", NOW);
    assertThat(revocation.whyNotPropose(LocalDate.of(2023, 3, 2))).isEmpty();
  }

  @Test
  void nameIsNotPublishedAsRevokedBeforeTheDecision() {
    var revocation = revocation();

    assertRefused("tenure.revocation-state", () -> revocation.publish(NOW));
    assertRefused("tenure.revocation-state", () -> revocation.propose(true, "words"));
  }

  @Test
  void decisionToRevokeNeedsItsNumber() {
    var day = LocalDate.of(2023, 3, 20);

    assertThat(new RevocationDecision(true, "m", day, "p", "c", " ").incomplete()).isTrue();
    assertThat(new RevocationDecision(false, "m", day, "p", "c", "").incomplete()).isFalse();
    assertThat(new RevocationDecision(true, "m", day, " ", "c", "1").incomplete()).isTrue();
  }

  private static BaseCheck check() {
    var opening = new BaseCheck.Opening(CheckKind.ANNUAL, 2023, NOW, LocalDate.of(2023, 3, 29));
    return new BaseCheck(new UUID(1, 1), naming(), opening);
  }

  private static Revocation revocation() {
    var opening = new Revocation.Opening(RevocationGround.STOPPED_OPERATING, "gone", "j1", NOW);
    return new Revocation(new UUID(1, 2), naming(), opening);
  }

  private static CheckEntry entry(CheckResult result) {
    return new CheckEntry(result, TODAY, "no pay sheets");
  }

  private static NamingView naming() {
    return new NamingView(
        new UUID(2, 1),
        null,
        new UUID(2, 2),
        new UUID(2, 3),
        "base",
        "entity",
        "93222403MAYC00018H",
        "222403",
        Level.COUNTY,
        "222403",
        "jilin-2022",
        2022,
        null,
        "no",
        LocalDate.of(2022, 9, 16),
        "certificate",
        "code",
        LocalDate.of(2025, 9, 15),
        NamingState.ACTIVE,
        false,
        null,
        "jilin-2022@1");
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
