package org.yanchao.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.naming.RoundFixture.JILIN;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.policy.StandardKind;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.reference.ReferenceListImported;
import org.yanchao.verification.ItemSetAside;

/** What must go up is tested again when the data it rests on change. */
@NamingSlice
class BaseRetestsTest {

  static final String HELONG = "222406";
  static final String YANBIAN = "222400";
  static final Who SOMEBODY = new Who("j1", "CASE_OFFICER", HELONG);

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NamingDesk namings;
  @Autowired NoticeDesk notices;
  @Autowired RecommendationDesk recommendations;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired ApplicationEvents events;
  @Autowired JdbcClient sql;

  @Test
  void figuresThatFallTakeABaseOffTheUnsentList() {
    var id = opened(new Entrant(1, "93.40", 36, 22, null));
    assertThat(recommendations.testUpperConditions(id)).isTrue();
    people("delete from roster_person where dossier_id = ? and sort_no > 30", 1);

    publisher.publishEvent(new ItemSetAside(caseId(1), new UUID(1, 1), SOMEBODY));

    assertThat(show(id).items().get(0).verdict()).isEqualTo(PushVerdict.NOT_DUE);
    assertThat(show(id).status()).isEqualTo(RecommendationStatus.NOTHING_SENT);
    assertThat(events.stream(RecommendationSent.class).map(RecommendationSent::anythingSent))
        .containsExactly(false);
  }

  @Test
  void figuresThatRiseMakeABaseDueInAListOfItsOwn() {
    var id = opened(new Entrant(1, "93.40", 34, 22, null));
    assertThat(recommendations.testUpperConditions(id)).isFalse();
    people(
        "insert into roster_person select '%s', dossier_id, 99, kind, name, '99', id_tail,"
                .formatted(new UUID(9, 9))
            + " poverty_relief, founder, from_day, to_day from roster_person where dossier_id = ?"
            + " and sort_no = 1",
        1);

    publisher.publishEvent(new ReferenceListImported(JILIN, "workshops", 1, SOMEBODY));

    assertThat(events.stream(RecommendationOpened.class)).hasSize(2);
  }

  private void people(String change, int no) {
    sql.sql(change).param(new UUID(25, no).toString()).update();
  }

  private UUID opened(Entrant entrant) {
    story.at("2022-06-29T09:00:00");
    story.standard(YANBIAN, Level.CITY, StandardKind.POOL);
    story.at("2022-09-02T18:00:00");
    var round = story.round(HELONG, Level.COUNTY, 1, entrant);
    rankings.applyPriorityRules(round);
    rankings.lock(officer(HELONG), round);
    story.at("2022-09-07T15:00:00");
    var first = List.of(caseId(entrant.no()));
    decisions.decide(head(HELONG), round, DecisionRulesTest.entry(first));
    story.at("2022-09-08T09:00:00");
    var notice = decisions.publishNotice(officer(HELONG), round);
    story.at("2022-09-16T10:00:00");
    notices.clearItems(notice);
    var paper = new DocumentEntry("和人社发〔2022〕31号", LocalDate.of(2022, 9, 16), null);
    namings.registerDocument(officer(HELONG), round, paper);
    return events.stream(RecommendationOpened.class).findFirst().orElseThrow().recommendationId();
  }

  private RecommendationView show(UUID id) {
    return recommendations.show(officer(HELONG), id);
  }
}
