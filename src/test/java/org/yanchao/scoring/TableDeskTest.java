package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.Face;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;

/** A table that comes back is bound to its rubric and to the sheets it was made from. */
@ReviewSlice
class TableDeskTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired PanelDesk panels;
  @Autowired TableDesk tables;

  private UUID batch;
  private Actor me;
  private List<UUID> cast;
  private Map<String, String> points;

  @BeforeEach
  void declaredExpert() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "额穆蓝莓", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 12);
    var round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = candidates.candidates(round).stream().map(it -> it.id()).toList();
    me = expert(panels.seat(batch, 1).expertId());
    scoring.declare(me, batch, List.of());
    points = ReviewStage.points(scoring.sheet(me, batch, cast.get(0)).criteria(), "80");
  }

  @Test
  void aTableComesBackWholeOrNotAtAll() {
    var out = tables.out(me, batch);

    tables.in(me, batch, filled(out, points));

    assertThat(sheet(0).total()).isEqualByComparingTo("80");
    var other = new SheetTable("0".repeat(16), out.criteria(), out.vetoes(), out.rows());
    assertFault(other, 0, "scoring.table-other-rubric");
    var stranger = new Face(UUID.randomUUID(), 0, "", "", "");
    assertFault(
        with(out, new SheetTable.Row(2, stranger, out.rows().get(0).entry())),
        2,
        "scoring.table-other-candidate");
    assertFault(with(out, out.rows().get(0), out.rows().get(0)), 2, "scoring.table-row-twice");
    var wrong = filled(out, changed("brand", "15.01"));
    assertFault(wrong, 2, "scoring.points-above-maximum");
    assertRefused(() -> tables.in(me, batch, wrong), "scoring.points-above-maximum");
    assertThat(sheet(0).total()).isEqualByComparingTo("80");
  }

  @Test
  void aVetoGoesOutWithTheTableAndFallsOnlyWhereTheTableSaysSo() {
    save(0, new SheetEntry(points, "名册不实", veto(), 0, "tab"));
    var out = tables.out(me, batch);
    assertThat(out.rows().get(0).entry().vetoes()).isEqualTo(veto());

    tables.in(me, batch, filled(out, changed("brand", "1")));
    assertThat(sheet(0).vetoes()).isEqualTo(veto());

    var again = tables.out(me, batch);
    var entry = again.rows().get(0).entry();
    tables.in(me, batch, with(again, row(again, again(entry, List.of()))));
    assertThat(sheet(0).vetoes()).isEmpty();

    var bare = new SheetEntry(points, "", veto(), sheet(0).version(), null);
    assertFault(with(again, row(again, bare)), 2, "scoring.veto-needs-reason");
    var unknown = again(entry, List.of("上级领导不喜欢"));
    assertFault(with(again, row(again, unknown)), 2, "scoring.veto-unknown");
  }

  @Test
  void aTableDoesNotOverwriteWhatWasWrittenSinceItWasHandedOut() {
    var out = tables.out(me, batch);
    save(0, new SheetEntry(points, "停产", veto(), 0, "another window"));

    var late = filled(out, changed("brand", "1"));
    assertFault(late, 2, "scoring.table-row-changed");
    assertRefused(() -> tables.in(me, batch, late), "scoring.table-row-changed");

    assertThat(sheet(0).vetoes()).isEqualTo(veto());
    assertThat(sheet(0).total()).isEqualByComparingTo("80");
  }

  @Test
  void theSameFileComesBackTwiceButNotOverAnotherOne() {
    var first = tables.out(me, batch);
    var second = tables.out(me, batch);
    tables.in(me, batch, filled(first, points));

    tables.in(me, batch, filled(first, changed("brand", "1")));
    assertThat(sheet(0).points()).containsEntry("brand", "1");

    assertFault(filled(second, points), 2, "scoring.table-row-changed");
  }

  @Test
  void rowsThatSayWhatIsStoredLeaveTheirSheetsAlone() {
    var away = new SheetEntry(Map.of(), "不熟悉该行业", List.of(), 0, null);
    sheets.abstain(me, batch, cast.get(0), away);
    save(1, new SheetEntry(points, "一行\r\n两行", List.of(), 0, null));
    var out = tables.out(me, batch);
    save(1, new SheetEntry(points, "一行\n两行", List.of(), sheet(1).version(), null));

    tables.in(me, batch, out);

    assertThat(sheet(0).abstention()).isEqualTo("不熟悉该行业");
    assertThat(sheet(1).total()).isEqualByComparingTo("80");
    var entry = out.rows().get(0).entry();
    var words = new SheetEntry(Map.of(), "改主意了", List.of(), entry.seenVersion(), null);
    assertFault(with(out, row(out, words)), 2, "scoring.table-abstained");
    tables.in(me, batch, filled(out, points));
    assertThat(sheet(0).abstention()).isNull();
  }

  private void assertFault(SheetTable table, int row, String code) {
    assertThat(tables.faults(me, batch, table))
        .extracting(SheetTable.Fault::row, it -> it.refusal().code())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(row, code));
  }

  private SheetTable filled(SheetTable out, Map<String, String> given) {
    var was = out.rows().get(0).entry();
    var entry = new SheetEntry(given, was.remark(), was.vetoes(), was.seenVersion(), was.editor());
    return with(out, row(out, entry));
  }

  private static SheetTable with(SheetTable out, SheetTable.Row... rows) {
    return new SheetTable(out.mark(), out.criteria(), out.vetoes(), List.of(rows));
  }

  private static SheetTable.Row row(SheetTable out, SheetEntry entry) {
    return new SheetTable.Row(2, out.rows().get(0).candidate(), entry);
  }

  private static SheetEntry again(SheetEntry entry, List<String> vetoes) {
    return new SheetEntry(
        entry.points(), entry.remark(), vetoes, entry.seenVersion(), entry.editor());
  }

  private void save(int candidate, SheetEntry entry) {
    sheets.save(me, batch, cast.get(candidate), entry);
  }

  private SheetView sheet(int candidate) {
    return scoring.sheet(me, batch, cast.get(candidate));
  }

  private List<String> veto() {
    return List.of(tables.out(me, batch).vetoes().get(1));
  }

  private Map<String, String> changed(String criterion, String value) {
    var other = new TreeMap<>(points);
    other.put(criterion, value);
    return other;
  }
}
