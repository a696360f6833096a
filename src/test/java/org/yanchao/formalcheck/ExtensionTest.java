package org.yanchao.formalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.account.Actor;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.desk.DueWork;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.extension.ExtensionView;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.SubmissionDesk;

/** X16: the level that set a term extends it by a document; the pack's day stays. */
@OfficeTest
class ExtensionTest {

  private static final String PAPER = "敦人社发〔2022〕11号";
  private static final Actor HEAD = Office.head(Office.DUNHUA);

  @Autowired Office office;
  @Autowired ExtensionDesk extensions;
  @Autowired AnswerExtensionDesk answers;
  @Autowired SubmissionDesk submissions;
  @Autowired FormalCheckDesk checks;
  @Autowired CaseDesk cases;
  @Autowired DueWork dueWork;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void aMorningInTheWindow() {
    office.at("2022-07-11T10:00:00");
  }

  private static ExtensionEntry until(String day) {
    return new ExtensionEntry(LocalDate.parse(day), PAPER, "疫情管控，申报单位无法到场");
  }

  private Optional<String> whyNot(Actor actor, ExtendedTerm term, ExtensionEntry entry) {
    return extensions.whyNotExtend(actor, Office.PROGRAMME, term, entry).map(Refusal::code);
  }

  @Test
  void filingsWithTheAuthorityUseItsExtensionAndTheWindowTaskNamesIt() {
    extensions.extend(HEAD, Office.PROGRAMME, ExtendedTerm.WINDOW, until("2022-08-05"));
    office.at("2022-08-05T23:59:00");
    var here = office.applicant("93222403MAYC00026C");
    var elsewhere = office.applicant("91222406MAYC00042K");

    var id = office.submitted(here, Office.DUNHUA, Requests.BOTH);
    checks.accept(Office.officer(Office.DUNHUA), id);
    dueWork.runDue();

    assertThat(cases.summary(id).reviewState()).isEqualTo(ReviewState.IN_TIME);
    assertThat(cases.show(HEAD, id).findings(Stage.WINDOW))
        .extracting(it -> it.finding().clause())
        .containsExactly(PAPER);
    var dossier = office.dossier(elsewhere, "222406");
    assertThat(submissions.whyNotSubmit(elsewhere, dossier, Requests.BOTH))
        .map(Refusal::code)
        .contains("submission.window-closed");
    office.at("2022-08-06T00:00:00");
    var late = office.applicant("91222403MAYC00034D");
    assertThat(submissions.whyNotSubmit(late, office.dossier(late, Office.DUNHUA), Requests.BOTH))
        .map(Refusal::args)
        .contains(List.of("2022-07-01", "2022-08-05", "2022-08-06 00:00"));
  }

  @Test
  void theOldDayStaysAndTheLastExtensionHolds() {
    extensions.extend(HEAD, Office.PROGRAMME, ExtendedTerm.WINDOW, until("2022-08-05"));
    extensions.extend(HEAD, Office.PROGRAMME, ExtendedTerm.WINDOW, until("2022-08-10"));

    assertThat(extensions.mine(HEAD))
        .extracting(ExtensionView::before, ExtensionView::day)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.parse("2022-07-29"), LocalDate.parse("2022-08-05")),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.parse("2022-08-05"), LocalDate.parse("2022-08-10")));
    assertThat(extensions.inForce(Office.PROGRAMME, Office.DUNHUA, ExtendedTerm.WINDOW))
        .map(it -> it.day().toString())
        .contains("2022-08-10");
    assertThat(extensions.published(Office.PROGRAMME)).hasSize(2);
    assertThat(extensions.mine(Office.head("222406"))).isEmpty();
  }

  @ParameterizedTest(name = "until {0} by {1} because {2}: {3}")
  @CsvSource({
    "2022-07-29, 敦人社发〔2022〕11号, 疫情, extension.not-later",
    "2022-08-20, 敦人社发〔2022〕11号, 疫情, extension.too-late",
    "2022-08-05, ' ', 疫情, extension.needs-document",
    "2022-08-05, 敦人社发〔2022〕11号, '', extension.needs-reason",
    ", 敦人社发〔2022〕11号, 疫情, extension.not-later",
  })
  void anExtensionWithoutPaperReasonOrSenseIsRefused(
      LocalDate day, String document, String reason, String refusal) {
    assertThat(whyNot(HEAD, ExtendedTerm.WINDOW, new ExtensionEntry(day, document, reason)))
        .contains(refusal);
  }

  @Test
  void onlyTheHeadOfTheUnitThatSetTheTermExtendsIt() {
    var entry = until("2022-10-05");

    assertThat(whyNot(Office.head("222400"), ExtendedTerm.CUTOFF, entry)).isEmpty();
    assertThat(whyNot(HEAD, ExtendedTerm.CUTOFF, entry)).contains("extension.not-yours");
    assertThat(whyNot(Office.officer("222400"), ExtendedTerm.CUTOFF, entry))
        .contains("account.role-needed");
  }

  @Test
  void theTimerOfAnAnswerMovesWithItsDayAndTheOldDayStaysOnRecord() {
    var applicant = office.applicant("93222403MAYC00026C");
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    var defects = List.of(new DefectEntry("缺合同", null));
    checks.returnForCorrection(Office.officer(Office.DUNHUA), id, defects);
    var before = cases.summary(id).answerDueOn();

    answers.extend(HEAD, id, until("2022-08-12"));

    assertThat(cases.summary(id).answerDueOn()).isEqualTo("2022-08-12");
    assertThat(answers.ofCase(id)).extracting(ExtensionView::before).containsExactly(before);
    assertThat(due(id)).isEqualTo("2022-08-13 00:00:00");
    office.at("2022-08-12T23:59:00");
    dueWork.runDue();
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.RETURNED);
    assertThat(checks.whyNotAnswer(applicant, id)).isEmpty();
    office.at("2022-08-13T00:00:01");
    dueWork.runDue();
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.NON_ACCEPTANCE_PROPOSED);
  }

  private String due(UUID id) {
    return jdbc.queryForObject(
        "select due_at from inbox_item where business_key = ?",
        (row, n) -> row.getTimestamp(1).toLocalDateTime().toString().replace('T', ' ') + ":00",
        id.toString());
  }

  @Test
  void nobodyElseExtendsAnAnswerAndWithoutAQuestionThereIsNone() {
    var applicant = office.applicant("93222403MAYC00026C");
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);

    assertThat(answers.whyNotExtend(HEAD, id))
        .map(Refusal::code)
        .contains("submission.no-answer-due");
    assertThatThrownBy(() -> answers.extend(Office.head("222406"), id, until("2022-08-12")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answers.extend(HEAD, id, until("2022-08-12")))
        .isInstanceOf(Refused.class);
    assertThat(answers.ofCase(id)).isEmpty();
  }
}
