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
import org.yanchao.candidacy.Face;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;

/** Sheets on paper take two people; a table that comes back is bound to its rubric. */
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
  @Autowired TableDesk tables;
  @Autowired ApplicationEvents events;

  private UUID batch;
  private UUID candidate;
  private Map<String, String> points;

  @BeforeEach
  void drawnPanel() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 12);
    var round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    candidate = candidates.candidates(round).get(0).id();
    papers.declare(OFFICER, batch, 1);
    var criteria = papers.criteria(OFFICER, batch, 1, candidate);
    points = new TreeMap<>(ReviewStage.points(criteria, "80"));
  }

  @Test
  void twoPeopleWhoTypeTheSameMakeTheSheet() {
    papers.enter(OFFICER, batch, 1, candidate, entry(points), SCAN);
    assertThat(scoring.sheet(me(1), batch, candidate).total()).isNull();
    assertRefused(
        () -> papers.check(OFFICER, batch, 1, candidate, points), "scoring.paper-same-person");
    assertRefused(() -> papers.submit(OFFICER, batch, 1), "scoring.sheets-incomplete");

    papers.check(SECOND, batch, 1, candidate, points);

    assertThat(scoring.sheet(me(1), batch, candidate).total()).isEqualByComparingTo("80");
    assertThat(papers.rows(OFFICER, batch).get(0).progress()).isEqualTo(PaperRow.Progress.CHECKED);
    papers.submit(OFFICER, batch, 1);
    assertThat(events.stream(SheetsSubmitted.class)).hasSize(1);
    assertRefused(
        () -> papers.enter(OFFICER, batch, 1, candidate, entry(points), SCAN),
        "panel.sheets-submitted");
  }

  @Test
  void entriesThatDifferOrLackSomethingCountForNothing() {
    var other = changed("management", "1");
    papers.enter(OFFICER, batch, 1, candidate, entry(points), SCAN);

    assertRefused(() -> papers.check(SECOND, batch, 1, candidate, other), "scoring.paper-differs");
    assertRefused(
        () -> papers.check(SECOND, batch, 1, candidate, changed("brand", "")),
        "scoring.paper-incomplete");
    assertRefused(
        () -> papers.check(SECOND, batch, 1, candidate, changed("brand", "8,5")),
        "scoring.points-not-a-number");
    assertThat(scoring.sheet(me(1), batch, candidate).total()).isNull();
    papers.enter(OFFICER, batch, 1, candidate, entry(other), SCAN);
    papers.check(SECOND, batch, 1, candidate, other);
    assertRefused(
        () -> papers.enter(OFFICER, batch, 1, candidate, entry(points), SCAN),
        "scoring.paper-checked-already");
  }

  @Test
  void onlyOfficersOfTheRoundTypeInAndAPaperGoesWithItsExpert() {
    papers.enter(OFFICER, batch, 1, candidate, entry(points), SCAN);
    assertThat(papers.scan(SECOND, batch, 1, candidate)).isEqualTo(SCAN);
    var stranger = staff("j1", Role.CASE_OFFICER, YANBIAN);
    assertThatThrownBy(() -> papers.rows(stranger, batch)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.scan(stranger, batch, 1, candidate))
        .isInstanceOf(NotFound.class);
    assertRefused(() -> papers.rows(HEAD, batch), "account.role-needed");

    var leaving = panels.seat(batch, 1).expertId();
    scoring.recuse(OFFICER, batch, leaving, RecusalGround.OTHER, "查实");

    assertThatThrownBy(() -> papers.scan(OFFICER, batch, 1, candidate))
        .isInstanceOf(NotFound.class);
    assertRefused(() -> papers.check(SECOND, batch, 1, candidate, points), "panel.not-declared");
  }

  @Test
  void aTableComesBackWholeOrNotAtAll() {
    var out = tables.out(me(1), batch);
    var good = table(out.mark(), candidate, points);

    tables.in(me(1), batch, good);

    assertThat(scoring.sheet(me(1), batch, candidate).total()).isEqualByComparingTo("80");
    assertFault(table("0".repeat(16), candidate, points), 0, "scoring.table-other-rubric");
    assertFault(table(out.mark(), UUID.randomUUID(), points), 2, "scoring.table-other-candidate");
    var wrong = table(out.mark(), candidate, changed("brand", "15.01"));
    assertFault(wrong, 2, "scoring.points-above-maximum");
    assertThatThrownBy(() -> tables.in(me(1), batch, wrong)).isInstanceOf(Refused.class);
    assertThat(scoring.sheet(me(1), batch, candidate).total()).isEqualByComparingTo("80");
  }

  private void assertFault(SheetTable table, int row, String code) {
    assertThat(tables.faults(me(1), batch, table))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.row()).isEqualTo(row);
              assertThat(it.refusal().code()).isEqualTo(code);
            });
  }

  private SheetTable table(String mark, UUID about, Map<String, String> given) {
    return new SheetTable(
        mark, List.of(), List.of(new SheetTable.Row(new Face(about, 0, "", "", ""), given, "")));
  }

  private Map<String, String> changed(String criterion, String value) {
    var other = new TreeMap<>(points);
    other.put(criterion, value);
    return other;
  }

  private static SheetEntry entry(Map<String, String> points) {
    return SheetEntry.of(points, "纸质", 0);
  }

  private Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }
}
