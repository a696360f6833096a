package org.yanchao.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.expert;
import static org.yanchao.panel.ReviewStage.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.policy.PanelRules;

/** The register of experts: approval, profile, calendar, load and lists that come in. */
@ReviewSlice
class ExpertLibraryTest {

  private static final LocalDate DRAW_DAY = LocalDate.of(2022, 8, 24);

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired ExpertDesk experts;
  @Autowired ProfileDesk profiles;
  @Autowired ExpertImport imports;
  @Autowired DrawDesk draws;
  @Autowired Workloads workloads;
  @Autowired LoadStatistics statistics;

  @BeforeEach
  void oneRequest() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
  }

  @Test
  void nobodyIsDrawnBeforeTheHeadApproves() {
    stage.experts(DUNHUA, 8);
    var id = experts.register(OFFICER, DUNHUA, new ExpertEntry("新人", "某校", "农业", null, null));
    var round = stage.frozen(3);
    assertThat(pool(round)).isEqualTo(8);
    assertThat(experts.whyNotApprove(OFFICER, id).orElseThrow().code())
        .isEqualTo("account.role-needed");
    assertThatThrownBy(() -> experts.reinstate(OFFICER, id))
        .hasMessage("expert.expert-not-approved");

    experts.approve(HEAD, id);

    assertThat(pool(round)).isEqualTo(9);
    assertThatThrownBy(() -> experts.approve(HEAD, id))
        .hasMessage("expert.expert-approved-already");
  }

  @Test
  void whoIsAwayDuringTheReviewIsNotDrawn() {
    var library = stage.experts(DUNHUA, 8);
    var round = stage.frozen(3);
    away(library.get(0), "2022-09-02", "2022-09-09");
    away(library.get(1), "2022-09-03", "2022-09-09");

    var found = draws.feasibility(OFFICER, round).batches().get(0);

    assertThat(found.excluded().get(RecusalGround.UNAVAILABLE)).isOne();
    var me = expert(library.get(0));
    profiles.comeBack(me, library.get(0), profiles.show(me, library.get(0)).absences().get(0).id());
    assertThat(draws.feasibility(OFFICER, round).batches().get(0).excluded()).isEmpty();
  }

  @Test
  void daysThatAreOverOrReversedAreRefused() {
    var one = stage.experts(DUNHUA, 1).get(0);
    stage.standards();

    assertThatThrownBy(() -> away(one, "2022-09-09", "2022-09-02"))
        .hasMessage("expert.days-reversed");
    assertThatThrownBy(() -> away(one, "2022-08-01", "2022-08-23")).hasMessage("expert.days-past");
  }

  @Test
  void anEmployerThatIsLeftStaysInTheHistory() {
    var one = stage.experts(DUNHUA, 1).get(0);
    stage.standards();

    profiles.describe(expert(one), one, new ProfileEntry("新单位", "农业", null, "教授"));

    var profile = profiles.show(OFFICER, one);
    assertThat(profile.expert().employer()).isEqualTo("新单位");
    assertThat(profile.jobs()).containsExactly(new JobEntry(DUNHUA + "单位0", null, null, DRAW_DAY));
  }

  @Test
  void whoWorksSomewhereWorksInAUnitThatExists() {
    var one = stage.experts(DUNHUA, 1).get(0);

    profiles.describe(expert(one), one, new ProfileEntry("新单位", "农业", YANBIAN, null));
    assertThat(profiles.show(OFFICER, one).expert().region()).isEqualTo(YANBIAN);
    assertThatThrownBy(
            () -> profiles.describe(expert(one), one, new ProfileEntry("新单位", "农业", "延边", null)))
        .hasMessage("expert.region-unknown");
  }

  @Test
  void whatIsLongerThanTheRegisterHoldsIsRefused() {
    var one = stage.experts(DUNHUA, 1).get(0);
    var text = "长".repeat(101);

    assertThat(new ExpertEntry("长".repeat(60), "校", "农业", null, null).whyNot()).isEmpty();
    assertThat(new ExpertEntry("长".repeat(61), "校", "农业", null, null).whyNot()).isPresent();
    assertThatThrownBy(
            () -> profiles.describe(expert(one), one, new ProfileEntry("校", text, null, null)))
        .hasMessage("expert.too-long");
    assertThatThrownBy(
            () -> profiles.addJob(expert(one), one, new JobEntry(text, null, null, null)))
        .hasMessage("expert.too-long");
  }

  @Test
  void othersProfilesDoNotExist() {
    var library = stage.experts(DUNHUA, 2);
    assertThat(profiles.show(expert(library.get(0)), library.get(0)).expert()).isNotNull();

    assertThatThrownBy(() -> profiles.show(expert(library.get(0)), library.get(1)))
        .isInstanceOf(NotFound.class);
    var neighbour = staff("j", Role.CASE_OFFICER, YANBIAN);
    assertThatThrownBy(() -> profiles.show(neighbour, library.get(0))).isInstanceOf(NotFound.class);
  }

  @Test
  void whoHasHadTheirShareOrJudgedLatelyIsLeftOut() {
    stage.experts(DUNHUA, 8);
    draws.draw(OFFICER, stage.frozen(3), "share");
    var later = DRAW_DAY.plusDays(9);

    assertThat(workloads.away(new PanelRules.Load(1, 0), later, later).values())
        .containsExactly(RecusalGround.LOAD, RecusalGround.LOAD, RecusalGround.LOAD);
    assertThat(workloads.away(new PanelRules.Load(2, 10), later, later).values())
        .containsExactly(RecusalGround.REST, RecusalGround.REST, RecusalGround.REST);
    assertThat(workloads.away(new PanelRules.Load(2, 9), later, later)).isEmpty();
    assertThat(statistics.thisYear().stream().mapToLong(ExpertCount::seats).sum()).isEqualTo(3);
    assertThat(statistics.thisYear()).hasSize(8);
  }

  @Test
  void aListIsTakenAsAWholeOrNotAtAll() {
    stage.standards();
    var good = line(2, "张一", "吉林大学", "222403", "2020-01-01");
    var bad =
        List.of(
            good,
            line(3, "", "吉林大学", "", ""),
            line(4, "王二", "吉林大学", "999999", ""),
            line(5, "李三", "吉林大学", "", "去年"),
            line(6, "张一", "吉林大学", "", ""));

    var errors = imports.check(OFFICER, DUNHUA, bad);

    assertThat(errors.stream().map(it -> it.row() + " " + it.code()))
        .containsExactly("3 name", "4 region", "5 day", "6 double");
    assertThatThrownBy(() -> imports.take(OFFICER, DUNHUA, bad))
        .hasMessage("expert.import-mistakes");
    assertThat(experts.list(OFFICER)).isEmpty();
    assertThatThrownBy(() -> imports.check(OFFICER, DUNHUA, List.of()))
        .hasMessage("expert.import-empty");

    assertThat(imports.take(OFFICER, DUNHUA, List.of(good))).isOne();

    var taken = experts.list(OFFICER).get(0);
    assertThat(taken.status()).isEqualTo(ExpertStatus.PENDING);
    assertThat(taken.title()).isEqualTo("教授");
    assertThat(profiles.show(OFFICER, taken.id()).jobs().get(0).employer()).isEqualTo("原单位");
  }

  private static ImportLine line(
      int row, String name, String employer, String region, String leftOn) {
    return new ImportLine(row, name, employer, "农业", region, "教授", "原单位", "", leftOn);
  }

  private int pool(UUID round) {
    return draws.feasibility(OFFICER, round).batches().get(0).pool();
  }

  private void away(UUID expert, String first, String last) {
    profiles.beAway(expert(expert), expert, LocalDate.parse(first), LocalDate.parse(last));
  }
}
