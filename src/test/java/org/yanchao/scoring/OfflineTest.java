package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;
import static org.yanchao.panel.ReviewStage.staff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;

/** Sheets on paper take two people, and the place of the screen only knowingly. */
@ReviewSlice
class OfflineTest {

  private static final Actor SECOND = staff("j2", Role.CASE_OFFICER, DUNHUA);
  private static final UUID SCAN = UUID.randomUUID();

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired PanelDesk panels;
  @Autowired PaperDesk papers;
  @Autowired SheetDesk sheets;
  @Autowired ApplicationEvents events;

  private UUID batch;
  private UUID candidate;
  private PaperPlace place;
  private Map<String, String> points;

  @BeforeEach
  void drawnPanel() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 12);
    var round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    candidate = candidates.candidates(round).get(0).id();
    place = new PaperPlace(batch, 1, candidate);
    papers.declare(OFFICER, batch, 1);
    var criteria = papers.form(OFFICER, place).criteria();
    points = new TreeMap<>(ReviewStage.points(criteria, "80"));
  }

  @Test
  void twoPeopleWhoTypeTheSameMakeTheSheet() {
    papers.enter(OFFICER, place, entry(points), SCAN);
    assertThat(scoring.sheet(me(1), batch, candidate).total()).isNull();
    assertRefused(() -> papers.check(OFFICER, place, entry(points)), "scoring.paper-same-person");
    assertRefused(() -> papers.submit(OFFICER, batch, 1), "scoring.sheets-incomplete");

    papers.check(SECOND, place, entry(points));

    assertThat(scoring.sheet(me(1), batch, candidate).total()).isEqualByComparingTo("80");
    assertThat(papers.rows(OFFICER, batch).get(0).progress()).isEqualTo(PaperRow.Progress.CHECKED);
    papers.submit(OFFICER, batch, 1);
    assertThat(events.stream(SheetsSubmitted.class)).hasSize(1);
    assertRefused(
        () -> papers.enter(OFFICER, place, entry(points), SCAN), "panel.sheets-submitted");
  }

  @Test
  void entriesThatDifferOrLackSomethingCountForNothing() {
    var other = changed("management", "1");
    papers.enter(OFFICER, place, entry(points), SCAN);

    assertRefused(() -> papers.check(SECOND, place, entry(other)), "scoring.paper-differs");
    assertRefused(
        () -> papers.check(SECOND, place, entry(changed("brand", ""))), "scoring.paper-incomplete");
    assertRefused(
        () -> papers.check(SECOND, place, entry(changed("brand", "8,5"))),
        "scoring.points-not-a-number");
    assertThat(scoring.sheet(me(1), batch, candidate).total()).isNull();
    papers.enter(OFFICER, place, entry(other), SCAN);
    papers.check(SECOND, place, entry(other));
    assertRefused(
        () -> papers.enter(OFFICER, place, entry(points), SCAN), "scoring.paper-checked-already");
  }

  @Test
  void onlyOfficersOfTheRoundTypeInAndAPaperGoesWithItsExpert() {
    papers.enter(OFFICER, place, entry(points), SCAN);
    assertThat(papers.scan(SECOND, place)).isEqualTo(SCAN);
    var stranger = staff("j1", Role.CASE_OFFICER, YANBIAN);
    assertThatThrownBy(() -> papers.rows(stranger, batch)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.scan(stranger, place)).isInstanceOf(NotFound.class);
    assertRefused(() -> papers.rows(HEAD, batch), "account.role-needed");

    var leaving = panels.seat(batch, 1).expertId();
    scoring.recuse(OFFICER, batch, leaving, RecusalGround.OTHER, "查实");

    assertThatThrownBy(() -> papers.scan(OFFICER, place)).isInstanceOf(NotFound.class);
    assertRefused(() -> papers.check(SECOND, place, entry(points)), "panel.not-declared");
  }

  @Test
  void aTickOnPaperIsEnteredTwiceWithItsFacts() {
    var veto = List.of(papers.form(OFFICER, place).vetoes().get(0));
    assertRefused(
        () -> papers.enter(OFFICER, place, new SheetEntry(points, "", veto, 0, null), SCAN),
        "scoring.veto-needs-reason");
    papers.enter(OFFICER, place, new SheetEntry(points, "名册不实", veto, 0, null), SCAN);

    assertRefused(() -> papers.check(SECOND, place, entry(points)), "scoring.paper-differs");
    papers.check(SECOND, place, new SheetEntry(points, "", veto, 0, null));

    assertThat(stored().vetoes()).isEqualTo(veto);
    assertThat(stored().remark()).isEqualTo("名册不实");
  }

  @Test
  void aPaperTakesThePlaceOfTheScreenOnlyKnowingly() {
    var veto = List.of(papers.form(OFFICER, place).vetoes().get(0));
    sheets.save(me(1), batch, candidate, new SheetEntry(Map.of(), "停产", veto, 0, "tab"));

    assertRefused(
        () -> papers.enter(OFFICER, place, entry(points), SCAN), "scoring.paper-written-on-screen");
    assertThat(stored().vetoes()).isEqualTo(veto);

    var seen = papers.form(OFFICER, place).version();
    papers.enter(OFFICER, place, SheetEntry.of(points, "纸质", seen), SCAN);
    sheets.save(me(1), batch, candidate, new SheetEntry(points, "已停产", veto, seen, "tab"));
    assertRefused(() -> papers.check(SECOND, place, entry(points)), "scoring.paper-sheet-changed");
    assertThat(stored().vetoes()).isEqualTo(veto);

    seen = papers.form(OFFICER, place).version();
    papers.enter(OFFICER, place, SheetEntry.of(points, "纸质", seen), SCAN);
    papers.check(SECOND, place, entry(points));
    assertThat(stored().vetoes()).isEmpty();
  }

  private Map<String, String> changed(String criterion, String value) {
    var other = new TreeMap<>(points);
    other.put(criterion, value);
    return other;
  }

  private static SheetEntry entry(Map<String, String> points) {
    return SheetEntry.of(points, "纸质", 0);
  }

  private SheetView stored() {
    return scoring.sheet(me(1), batch, candidate);
  }

  private Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }
}
