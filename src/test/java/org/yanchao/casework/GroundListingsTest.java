package org.yanchao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.form.FormAnswers;
import org.yanchao.reference.Listing;
import org.yanchao.reference.ReferenceLine;
import org.yanchao.reference.ReferenceList;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.SubmissionDesk;

/** A ground whose list is missing is open, never refused. */
@OfficeTest
class GroundListingsTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);
  private static final String CREDIT_CODE = "93222403MAYC00018H";

  @Autowired Office office;
  @Autowired SubmissionDesk submissions;
  @Autowired DraftDesk drafts;
  @Autowired CaseDesk cases;
  @Autowired ReferenceList lists;

  private UUID id;
  private UUID claim;

  @BeforeEach
  void aWorkshopIsClaimed() {
    office.at("2022-07-05T10:00:00");
    var applicant = office.applicant(CREDIT_CODE);
    var dossier = office.dossier(applicant, Office.DUNHUA);
    var seen = drafts.show(applicant, dossier);
    var claimed =
        FormAnswers.empty()
            .with("commendation", "NONE")
            .with("grounds", "WORKSHOP")
            .with("groundsExplanation", "帮扶车间");
    drafts.save(applicant, dossier, "priorities", claimed, seen.version());
    id = submissions.submit(applicant, dossier, Requests.BOTH);
    claim =
        cases.grounds(id).stream()
            .filter(it -> it.claim().ground().equals("workshop"))
            .findFirst()
            .orElseThrow()
            .id();
  }

  @Test
  void whileTheListIsMissingItCannotBeRefused() {
    assertThat(cases.listings(id)).containsEntry(claim, Listing.UNKNOWN);
    assertThatThrownBy(() -> decide(GroundStatus.REFUSED)).hasMessage("submission.list-missing");

    decide(GroundStatus.PENDING);

    assertThat(status()).isEqualTo(GroundStatus.PENDING);
  }

  @Test
  void whoIsNotListedCanBeRefusedAndWhoIsListedIsShown() {
    imported("91220421MAYC00085Y", null);
    assertThat(cases.listings(id)).containsEntry(claim, Listing.NOT_LISTED);
    decide(GroundStatus.REFUSED);
    assertThat(status()).isEqualTo(GroundStatus.REFUSED);

    imported(CREDIT_CODE, LocalDate.of(2022, 5, 31));

    assertThat(cases.listings(id)).containsEntry(claim, Listing.CONFIRMED);
  }

  @Test
  void aLineThatEndedBeforeTheApplicationDateIsNotListed() {
    imported(CREDIT_CODE, LocalDate.of(2022, 5, 30));

    assertThat(cases.listings(id)).containsEntry(claim, Listing.NOT_LISTED);
  }

  private void imported(String key, @Nullable LocalDate to) {
    var line = new ReferenceLine(key, "车间", "吉人社〔2020〕7号", LocalDate.of(2020, 9, 10), to);
    lists.replace(Office.officer("220000"), Office.PROGRAMME, "WORKSHOP", List.of(line));
  }

  private void decide(GroundStatus status) {
    cases.decideGround(OFFICER, id, claim, status, "已核对");
  }

  private GroundStatus status() {
    return cases.grounds(id).stream()
        .filter(it -> it.id().equals(claim))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
