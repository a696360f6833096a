package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.ConflictConfirmed;
import org.yanchao.draw.ConflictDesk;
import org.yanchao.draw.ConflictIgnored;
import org.yanchao.draw.ConflictView;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.expert.JobEntry;
import org.yanchao.expert.ProfileDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.scoring.ScoringDesk;

/** Who stands back: by the library's own findings, and because an applicant asks for it. */
@ReviewSlice
class RecusalRequestTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired ExpertDesk experts;
  @Autowired ProfileDesk profiles;
  @Autowired ConflictDesk conflicts;
  @Autowired RequestDesk recusals;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired ApplicationEvents events;

  private Standing mushrooms;
  private List<UUID> library = List.of();

  @BeforeEach
  void twoRequestsAndALibrary() {
    requests.clear();
    mushrooms = requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    library = stage.experts(DUNHUA, 12);
  }

  @Test
  void ec11AJobThatEndedThreeYearsAgoToTheDayIsAFindingWithEvidence() {
    worked(library.get(0), mushrooms.applicantName(), null, "2019-08-24");
    worked(library.get(1), "改过名的单位", mushrooms.creditCode(), "2020-01-01");
    worked(library.get(2), mushrooms.applicantName(), null, "2019-08-23");

    var found = conflicts.list(OFFICER, stage.frozen(3));

    assertThat(found.stream().map(it -> it.number() + " " + it.ground() + " " + it.evidence()))
        .containsExactly(
            "222403-001 EMPLOYMENT 雁鸣木耳合作社 ( – 2019-08-24)",
            "222403-002 EMPLOYMENT 改过名的单位 ( – 2020-01-01)");
  }

  @Test
  void staffOfTheOrganisingOfficeStandBack() {
    registered("科长", "敦化市人力资源和社会保障局创业科");

    var found = conflicts.list(OFFICER, stage.frozen(3));

    assertThat(found.stream().map(ConflictView::ground)).containsExactly(RecusalGround.ORGANISER);
  }

  @Test
  void staffOfTheTownshipThatGaveItsOpinionStandBackAndItsNeighboursDoNot() {
    var staff = registered("干部", "敦化市大石头镇人民政府");
    registered("邻镇干部", "敦化市官地镇人民政府");
    registered("社员", "大石头镇兴农合作社");

    var found = conflicts.list(OFFICER, stage.frozen(3));

    assertThat(found.stream().map(it -> it.expert() + " " + it.ground() + " " + it.evidence()))
        .containsExactly(staff + " TOWNSHIP 敦化市大石头镇人民政府");
  }

  private UUID registered(String name, String employer) {
    var id = experts.register(OFFICER, DUNHUA, new ExpertEntry(name, employer, "就业", null, null));
    experts.approve(HEAD, id);
    return id;
  }

  @Test
  void aFindingIsSetAsideOnlyInWritingAndOnlyWhereItMayBe() {
    worked(library.get(0), mushrooms.applicantName(), null, "2021-08-24");
    var round = stage.frozen(3);
    var ground = RecusalGround.EMPLOYMENT;
    assertThat(excluded(round)).isOne();
    assertThat(code(conflicts.whyNotIgnore(OFFICER, round, ground, "")))
        .isEqualTo("panel.reason-missing");
    assertThat(code(conflicts.whyNotIgnore(OFFICER, round, RecusalGround.SUPERVISOR, "x")))
        .isEqualTo("draw.ground-binds");
    assertThatThrownBy(() -> conflicts.ignore(OFFICER, round, library.get(5), ground, "同名"))
        .isInstanceOf(NotFound.class);

    conflicts.ignore(OFFICER, round, library.get(0), ground, "同名同姓，非同一单位");

    assertThat(excluded(round)).isZero();
    assertThat(conflicts.list(OFFICER, round).get(0).ignoredBecause()).isEqualTo("同名同姓，非同一单位");
    assertThat(events.stream(ConflictIgnored.class)).hasSize(1);
  }

  @Test
  void aFindingIsConfirmedOnceAndThenNobodySetsItAside() {
    worked(library.get(0), mushrooms.applicantName(), null, "2021-08-24");
    var round = stage.frozen(3);
    var ground = RecusalGround.EMPLOYMENT;
    assertThatThrownBy(() -> conflicts.confirm(HEAD, round, library.get(0), ground))
        .hasMessage("account.role-needed");
    assertThatThrownBy(() -> conflicts.confirm(OFFICER, round, library.get(5), ground))
        .isInstanceOf(NotFound.class);

    conflicts.confirm(OFFICER, round, library.get(0), ground);

    assertThat(conflicts.list(OFFICER, round).get(0).confirmed()).isTrue();
    assertThat(excluded(round)).isOne();
    assertThat(events.stream(ConflictConfirmed.class)).hasSize(1);
    assertThatThrownBy(() -> conflicts.ignore(OFFICER, round, library.get(0), ground, "同名"))
        .hasMessage("draw.finding-answered");
    assertThatThrownBy(() -> conflicts.confirm(OFFICER, round, library.get(0), ground))
        .hasMessage("draw.finding-answered");
    assertThat(excluded(round)).isOne();
  }

  @Test
  void aConfirmedRequestKeepsThePersonOutOfTheDraw() {
    var round = stage.frozen(3);
    var id = recusals.ask(applicant(), mushrooms.caseId(), entry("姻亲"));
    assertThat(excluded(round)).isZero();

    recusals.confirm(OFFICER, id, library.get(3));

    assertThat(excluded(round)).isOne();
    assertThat(recusals.mine(applicant(), mushrooms.caseId(), true).get(0).state())
        .isEqualTo(RequestState.CONFIRMED);
    assertThatThrownBy(() -> recusals.confirm(OFFICER, id, library.get(4)))
        .hasMessage("panel.request-answered");
  }

  @Test
  void x8ARequestConfirmedLateVoidsEverythingAndTheNextAlternateScoresAll() {
    var round = stage.frozen(3);
    var batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    var leaving = panels.seat(batch, 1).expertId();
    scoring.declare(expert(leaving), batch, List.of());
    var id = recusals.ask(applicant(), mushrooms.caseId(), entry("表亲"));

    recusals.confirm(OFFICER, id, leaving);

    var following = panels.seat(batch, 1).expertId();
    assertThat(following).isNotEqualTo(leaving);
    assertThat(panels.batches(OFFICER, round).get(0).recusals())
        .extracting(RecusalView::base, RecusalView::late)
        .containsExactlyInAnyOrder(tuple(null, false), tuple("雁鸣木耳", false));
    assertThat(scoring.task(expert(following), batch).sheets()).hasSize(2);
    assertThat(code(scoring.whyNotSubmit(expert(leaving), batch))).isEqualTo("panel.recused");
    assertThat(events.stream(ExpertReplaced.class).map(ExpertReplaced::ground))
        .containsExactly(RecusalGround.KINSHIP);
  }

  @Test
  void aConfirmedRequestConcernsEveryProjectOfItsApplicant() {
    requests.second(mushrooms, "222403-2022-0003", "雁鸣灵芝");
    var batch = draws.draw(OFFICER, stage.frozen(3), "share").batches().get(0).id();
    var id = recusals.ask(applicant(), mushrooms.caseId(), entry("表亲"));

    recusals.confirm(OFFICER, id, panels.seat(batch, 1).expertId());

    assertThat(panels.show(batch).recusals())
        .extracting(RecusalView::base)
        .containsExactlyInAnyOrder(null, "雁鸣木耳", "雁鸣灵芝");
  }

  @Test
  void aRequestNotFollowedIsAnsweredWithAReason() {
    var round = stage.frozen(3);
    var id = recusals.ask(applicant(), mushrooms.caseId(), entry("听说认识"));

    assertThatThrownBy(() -> recusals.ignore(OFFICER, id, " ")).hasMessage("panel.reason-missing");
    recusals.ignore(OFFICER, id, "查无此人");

    assertThat(recusals.list(OFFICER, round).get(0).answer()).isEqualTo("查无此人");
    assertThat(excluded(round)).isZero();
  }

  @Test
  void onlyTheApplicantInAReviewMayAskAndOnlyWithAGround() {
    stage.frozen(3);
    var other = new Actor("d", Set.of(Role.APPLICANT), null, UUID.randomUUID(), false);
    assertThat(recusals.whyNotAsk(applicant(), mushrooms.caseId())).isEmpty();

    assertThatThrownBy(() -> recusals.ask(other, mushrooms.caseId(), entry("x")))
        .isInstanceOf(NotFound.class);
    assertThat(code(recusals.whyNotAsk(applicant(), UUID.randomUUID())))
        .isEqualTo("panel.request-no-review");
    assertThatThrownBy(() -> recusals.ask(applicant(), mushrooms.caseId(), entry("")))
        .hasMessage("panel.reason-missing");
    var load = new RequestEntry("甲", "", RecusalGround.LOAD, "x");
    assertThatThrownBy(() -> recusals.ask(applicant(), mushrooms.caseId(), load))
        .hasMessage("expert.ground-no-relation");
  }

  private long excluded(UUID round) {
    return draws.feasibility(OFFICER, round).batches().get(0).excluded().values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private void worked(UUID expert, String employer, String code, String until) {
    profiles.addJob(OFFICER, expert, new JobEntry(employer, code, null, LocalDate.parse(until)));
  }

  private Actor applicant() {
    return new Actor("d01", Set.of(Role.APPLICANT), null, mushrooms.applicantId(), false);
  }

  private static RequestEntry entry(String reason) {
    return new RequestEntry("某某", "某单位", RecusalGround.KINSHIP, reason);
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
