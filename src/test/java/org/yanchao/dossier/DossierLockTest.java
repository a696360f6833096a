package org.yanchao.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.dossier.DossierPart.Kind;
import org.yanchao.kernel.Refusal;

/** What of a dossier that is with an office can be changed. */
class DossierLockTest {

  private static final UUID FLAGGED = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final UUID ADDED = new UUID(1, 3);
  private static final String HANDED_IN = FLAGGED + " " + OTHER;
  private static final Optional<Refusal> HELD = Refusal.because("casework.dossier-locked");

  @Test
  void aDossierThatNobodyHoldsIsOpenAsAWhole() {
    var lock = DossierLock.whole(Optional.empty());

    assertThat(lock.whyNotEdit(DossierPart.section("base"))).isEmpty();
    assertThat(lock.whyNotAdd(Kind.PERSON, 500)).isEmpty();
  }

  @Test
  void aHeldDossierIsClosedAsAWhole() {
    var lock = DossierLock.whole(HELD);

    assertThat(lock.whyNotEdit(DossierPart.section("base"))).isEqualTo(HELD);
    assertThat(lock.whyNotRemove(DossierPart.row(Kind.PERSON, OTHER))).isEqualTo(HELD);
    assertThat(lock.whyNotAdd(Kind.HOUSEHOLD, 1)).isEqualTo(HELD);
  }

  @Test
  void onlyTheFlaggedPersonGoes() {
    var lock = lock(DossierPart.row(Kind.PERSON, FLAGGED), FLAGGED, OTHER);

    assertThat(lock.whyNotRemove(DossierPart.row(Kind.PERSON, FLAGGED))).isEmpty();
    assertThat(code(lock.whyNotRemove(DossierPart.row(Kind.PERSON, OTHER))))
        .isEqualTo("dossier.only-flagged");
    assertThat(code(lock.whyNotEdit(DossierPart.section("base"))))
        .isEqualTo("dossier.only-flagged");
    assertThat(code(lock.whyNotAdd(Kind.HOUSEHOLD, 1))).isEqualTo("dossier.only-flagged");
  }

  @Test
  void aFlaggedPersonIsReplacedByOneOther() {
    var flag = DossierPart.row(Kind.PERSON, FLAGGED);

    assertThat(code(lock(flag, FLAGGED, OTHER).whyNotAdd(Kind.PERSON, 1)))
        .isEqualTo("dossier.only-replace");
    assertThat(lock(flag, OTHER).whyNotAdd(Kind.PERSON, 1)).isEmpty();
    assertThat(code(lock(flag, OTHER).whyNotAdd(Kind.PERSON, 2))).isEqualTo("dossier.only-replace");
    assertThat(code(lock(flag, OTHER, ADDED).whyNotAdd(Kind.PERSON, 1)))
        .isEqualTo("dossier.only-replace");
  }

  @Test
  void whatWasAddedByMistakeGoesAgain() {
    var lock = lock(DossierPart.row(Kind.PERSON, FLAGGED), OTHER, ADDED);

    assertThat(lock.whyNotRemove(DossierPart.row(Kind.PERSON, ADDED))).isEmpty();
  }

  @Test
  void flaggedRostersAreOpenRowByRowAndMayGrow() {
    var lock = lock(DossierPart.rosters(), FLAGGED, OTHER);

    assertThat(lock.whyNotRemove(DossierPart.row(Kind.PERSON, OTHER))).isEmpty();
    assertThat(lock.whyNotAdd(Kind.HOUSEHOLD, 9)).isEmpty();
    assertThat(code(lock.whyNotEdit(DossierPart.section("base"))))
        .isEqualTo("dossier.only-flagged");
  }

  private static DossierLock lock(DossierPart open, UUID... people) {
    var rows = Arrays.stream(people).map(DossierLockTest::person).toList();
    var now = new DossierContent(List.of(), rows, List.of(), List.of());
    return new DossierLock(HELD, Set.of(open), now, HANDED_IN);
  }

  private static PersonView person(UUID id) {
    var since = LocalDate.parse("2020-03-01");
    return new PersonView(id, RosterKind.EMPLOYED, "人员", "mark", "0011", false, false, since, null);
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
