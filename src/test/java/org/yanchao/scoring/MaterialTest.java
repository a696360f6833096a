package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.FileKind;
import org.yanchao.candidacy.SiteFinding;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casefile.VerificationView;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.TestForms;
import org.yanchao.policy.EvidenceKind.Timing;

/** What is left of the papers while names are covered. */
class MaterialTest {

  private static final UUID LICENCE = new UUID(1, 1);
  private static final UUID FIELD = new UUID(1, 2);
  private static final UUID VISIT = new UUID(1, 3);

  private final Material whole =
      new Material(
          FormAnswers.empty(),
          List.of(item("licence", "雁鸣公司执照", LICENCE), item("photo", "雁鸣大棚", FIELD)),
          new RosterCounts(0, 0, 0, 0, 0, 0, 0),
          List.of(),
          List.of(
              new VerificationView(
                  VerificationPurpose.ROUND,
                  Instant.EPOCH,
                  "officer",
                  "乙",
                  "CONFIRMED",
                  "{\"differences\":\"雁鸣大棚少一座\"}")),
          List.of(),
          new SiteFinding(
              Map.of("brand", BigDecimal.TEN),
              List.of(new SiteFinding.Photo(VISIT, "aa", Instant.EPOCH)),
              Instant.EPOCH),
          Set.of());

  @Test
  void onlyFilesOfKindsWithoutNamesAreLeftAndNoTitleIs() {
    assertThat(List.of(LICENCE, FIELD, VISIT)).allMatch(whole::holds);

    var covered = whole.covered(List.of(), List.of("photo"));

    assertThat(List.of(LICENCE, FIELD, VISIT)).filteredOn(covered::holds).containsExactly(FIELD);
    assertThat(covered.evidence()).extracting(EvidenceView::title).containsExactly("", "");
    assertThat(covered.withheld()).containsExactly(whole.evidence().get(0).id());
    assertThat(covered.onSite().points()).isEqualTo(whole.onSite().points());
  }

  @Test
  void ofAVisitOnlyItsDayAndConclusionAreLeft() {
    assertThat(whole.visits()).extracting(VerificationView::answers).first().isNotEqualTo("{}");

    var covered = whole.covered(List.of(), List.of()).visits();

    assertThat(covered)
        .containsExactly(
            new VerificationView(
                VerificationPurpose.ROUND, Instant.EPOCH, "", null, "CONFIRMED", "{}"));
  }

  @Test
  void aFileGoesOutUnderANameThatTellsItsKindAlone() {
    var file = new Attachment(FIELD, "雁鸣大棚.png", FileKind.PNG, 1, "aa", "somebody", Instant.EPOCH);

    assertThat(file.unnamed().fileName()).isEqualTo(FIELD + ".png");
  }

  @Test
  void telephonesAreLookedForInTextsAsNamesAre() {
    var form = TestForms.installed().get("application");

    assertThat(MaterialCover.telling(form, Set.of()))
        .contains("contactName", "contactPhone")
        .doesNotContain("product");
  }

  private static EvidenceView item(String kind, String title, UUID file) {
    return new EvidenceView(
        new UUID(2, file.getLeastSignificantBits()),
        kind,
        title,
        Timing.NONE,
        null,
        null,
        null,
        file);
  }
}
