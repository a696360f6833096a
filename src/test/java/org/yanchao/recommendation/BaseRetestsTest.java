package org.yanchao.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.naming.RoundFixture.JILIN;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.officer;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.naming.RoundPlay;
import org.yanchao.policy.StandardKind;
import org.yanchao.reference.ReferenceListImported;
import org.yanchao.verification.ItemSetAside;

/** What must go up is tested again when the data it rests on change. */
@NamingSlice
class BaseRetestsTest {

  static final String HELONG = "222406";
  static final String YANBIAN = "222400";
  static final Who SOMEBODY = new Who("j1", "CASE_OFFICER", HELONG);

  @Autowired RoundFixture story;
  @Autowired RoundPlay play;
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
    play.named(HELONG, Level.COUNTY, entrant);
    return events.stream(RecommendationOpened.class).findFirst().orElseThrow().recommendationId();
  }

  private RecommendationView show(UUID id) {
    return recommendations.show(officer(HELONG), id);
  }
}
