package org.yanchao.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.staff;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.Share;

/** A draw in steps: sealed before chance is known, opened or given up, never forgotten. */
@ReviewSlice
class SealDeskTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired RoundDesk rounds;
  @Autowired ExpertDesk experts;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired SealDesk seals;
  @Autowired DrawRecords records;
  @Autowired RecomputedDraws invariant;
  @Autowired EntityManager entities;
  @Autowired JdbcTemplate jdbc;
  @Autowired ApplicationEvents events;

  private List<UUID> library = List.of();
  private UUID round = new UUID(0, 0);

  @BeforeEach
  void aRoundReadyToDraw() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    library = stage.experts(DUNHUA, 12);
    round = stage.frozen(3);
  }

  @Test
  void sharesOfOthersEnterTheTranscriptBesideTheOfficesOwn() {
    var no = seals.seal(OFFICER, round);
    seals.give(OFFICER, round, Share.Source.SUPERVISOR, " 七颗星 ");
    seals.give(OFFICER, round, Share.Source.APPLICANTS, "3 1 4");

    seals.open(OFFICER, round);

    assertThat(no).isEqualTo(1);
    var text = records.transcript(rounds.show(round).number(), 1, 1);
    assertThat(DrawAlgorithm.verify(text)).isEmpty();
    assertThat(DrawAlgorithm.read(text).shares().stream().map(Share::from))
        .containsExactly(Share.Source.values());
    assertThat(DrawAlgorithm.read(text).shares().get(1).value()).isEqualTo("七颗星");
    assertThat(DrawAlgorithm.read(text).commitment())
        .isEqualTo(events.stream(DrawSealed.class).findFirst().orElseThrow().commitment());
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.DRAWN);
  }

  @Test
  void theOfficesShareStaysClosedAndNothingElseIsDrawnWhileASealWaits() {
    seals.seal(OFFICER, round);

    var waiting = seals.list(OFFICER, round).get(0);
    assertThat(waiting.shareHash()).hasSize(64);
    assertThat(code(draws.whyNotDraw(OFFICER, round))).isEqualTo("draw.seal-waits");
    assertThat(code(seals.whyNotSeal(OFFICER, round))).isEqualTo("draw.seal-waits");
    assertThat(panels.batches(OFFICER, round)).isEmpty();
    assertThat(records.of(rounds.show(round).number()).draws().get(0).batches()).isEmpty();
  }

  @Test
  void aShareIsGivenOnceAndReadable() {
    assertThatThrownBy(() -> seals.give(OFFICER, round, Share.Source.SUPERVISOR, "1"))
        .hasMessage("draw.no-seal");
    seals.seal(OFFICER, round);
    seals.give(OFFICER, round, Share.Source.SUPERVISOR, "1");

    for (var bad : List.of("", "  ", "a".repeat(101), "1\u00002")) {
      assertThatThrownBy(() -> seals.give(OFFICER, round, Share.Source.APPLICANTS, bad))
          .hasMessage("draw.share-unreadable");
    }
    assertThatThrownBy(() -> seals.give(OFFICER, round, Share.Source.SUPERVISOR, "2"))
        .hasMessage("draw.share-given");
    assertThatThrownBy(() -> seals.give(OFFICER, round, Share.Source.OFFICE, "2"))
        .hasMessage("draw.share-given");
  }

  @Test
  void aPoolThatChangedAfterTheSealIsRefusedAndNothingIsDrawn() {
    seals.seal(OFFICER, round);

    experts.suspend(OFFICER, library.get(0));

    assertThat(code(seals.whyNotOpen(OFFICER, round))).isEqualTo("draw.pool-changed");
    assertThatThrownBy(() -> seals.open(OFFICER, round)).hasMessage("draw.pool-changed");
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.FROZEN);
    experts.reinstate(OFFICER, library.get(0));
    assertThat(seals.whyNotOpen(OFFICER, round)).isEmpty();
  }

  @Test
  void anAbandonedSealIsSignedByTheHeadAndNamedInEveryLaterTranscript() {
    seals.seal(OFFICER, round);
    assertThat(code(seals.whyNotAbandon(OFFICER, round, "名单有误"))).isEqualTo("account.role-needed");
    assertThat(code(seals.whyNotAbandon(HEAD, round, " "))).isEqualTo("panel.reason-missing");

    seals.abandon(HEAD, round, "名单有误");
    draws.draw(OFFICER, round, "share");

    var text = records.transcript(rounds.show(round).number(), 2, 1);
    var named = DrawAlgorithm.read(text).request().seal().abandoned();
    assertThat(named.stream().map(it -> it.draw() + it.reason() + it.signedBy()))
        .containsExactly("1名单有误HEAD 222403");
    assertThat(seals.list(OFFICER, round).stream().map(it -> it.no() + " " + it.state()))
        .containsExactly("1 ABANDONED", "2 USED");
    assertThat(events.stream(DrawAbandoned.class).map(DrawAbandoned::by))
        .containsExactly(HEAD.as(Role.HEAD));
    assertThatThrownBy(() -> seals.open(OFFICER, round)).hasMessage("draw.no-seal");
  }

  @Test
  void whatWasChangedInAStoredDrawIsFoundOnTheLiveDatabase() {
    seals.seal(OFFICER, round);
    seals.abandon(HEAD, round, "名单有误");
    draws.draw(OFFICER, round, "share");
    entities.flush();
    assertThat(invariant.violations()).isEmpty();
    var number = rounds.show(round).number();

    assertThat(after("update sealed_draw set reason = null where seal_no = 1"))
        .containsExactly(number + " draw 1", number + " draw 2");
    assertThat(after("update sealed_draw set reason = '改过的理由' where seal_no = 1"))
        .containsExactly(number + " draw 2");
    assertThat(after("update draw set transcript = replace(transcript, '农业', '林业')"))
        .containsExactly(number + " draw 2");
    assertThat(after("update sealed_draw set seal_no = 3 where seal_no = 2"))
        .containsExactly(number + " numbers [1, 3]", number + " draw 3");
  }

  private List<String> after(String change) {
    jdbc.update(change);
    entities.clear();
    return invariant.violations();
  }

  @Test
  void furtherAlternatesAreTheNextNumberOfTheRound() {
    draws.draw(OFFICER, round, "share");
    var batch = panels.batches(OFFICER, round).get(0).id();

    draws.drawAlternates(OFFICER, batch, "more");

    var number = rounds.show(round).number();
    assertThat(records.of(number).draws().stream().map(it -> it.seal().no())).containsExactly(1, 2);
    assertThat(DrawAlgorithm.verify(records.transcript(number, 2, 1))).isEmpty();
  }

  @Test
  void anotherAuthoritysSealsDoNotExistAndUnknownRoundsHaveNoRecord() {
    seals.seal(OFFICER, round);
    assertThat(seals.list(OFFICER, round)).hasSize(1);

    var stranger = staff("j1", Role.CASE_OFFICER, YANBIAN);
    assertThatThrownBy(() -> seals.list(stranger, round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> records.of("2022-000000-COUNTY")).isInstanceOf(NotFound.class);
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
