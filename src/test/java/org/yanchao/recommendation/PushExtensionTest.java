package org.yanchao.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.extension.DeadlineExtended;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.extension.ExtensionView;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.naming.RoundPlay;
import org.yanchao.policy.StandardKind;

/** X16: the unit above gives a unit more time to recommend; nobody puts off a duty of their own. */
@NamingSlice
class PushExtensionTest {

  private static final String HELONG = "222406";
  private static final String YANBIAN = "222400";
  private static final LocalDate BEFORE = LocalDate.of(2022, 9, 23);
  private static final LocalDate AFTER = LocalDate.of(2022, 9, 30);

  @Autowired RoundFixture story;
  @Autowired RoundPlay play;
  @Autowired RecommendationDesk recommendations;
  @Autowired PushExtensionDesk extensions;
  @Autowired RateDesk rates;
  @Autowired ApplicationEvents events;

  UUID id;

  @BeforeEach
  void aBaseHasToGoUp() {
    story.at("2022-06-28T10:00:00");
    story.standard(YANBIAN, Level.CITY, StandardKind.POOL);
    play.named(HELONG, Level.COUNTY, new Entrant(1, "93.40", 85, 22, null));
    id = events.stream(RecommendationOpened.class).findFirst().orElseThrow().recommendationId();
    recommendations.testUpperConditions(id);
  }

  private static ExtensionEntry until(LocalDate day) {
    return new ExtensionEntry(day, "延州人社发〔2022〕40号", "疫情管控，材料无法盖章");
  }

  private Optional<String> whyNot(Actor actor) {
    return extensions.whyNotExtend(actor, id).map(Refusal::code);
  }

  @Test
  void theHeadAboveExtendsAndWhatIsSentByThenIsInTime() {
    extensions.extend(head(YANBIAN), id, until(AFTER));

    assertThat(recommendations.show(officer(HELONG), id).dueOn()).isEqualTo(AFTER);
    assertThat(extensions.made(officer(HELONG), id))
        .extracting(ExtensionView::before)
        .containsExactly(BEFORE);
    assertThat(events.stream(DeadlineExtended.class).map(DeadlineExtended::about))
        .containsExactly(id);
    story.at("2022-09-30T20:00:00");
    recommendations.send(officer(HELONG), id, "和人社函〔2022〕5号", "a letter");
    assertThat(rates.rates("jilin-2022", 2022, Level.COUNTY).push().value()).isEqualTo("1.0000");
  }

  @Test
  void theUnitThatOwesItCannotExtendItselfNorCanAnOfficer() {
    assertThat(whyNot(head(YANBIAN))).isEmpty();
    assertThat(whyNot(officer(YANBIAN))).contains("account.role-needed");
    assertThat(whyNot(officer(HELONG))).contains("extension.not-yours");
    assertThat(whyNot(head(HELONG))).contains("extension.not-yours");
    assertThatThrownBy(() -> extensions.extend(head(HELONG), id, until(AFTER)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> extensions.made(head("220400"), id)).isInstanceOf(NotFound.class);
    assertThat(recommendations.show(officer(HELONG), id).dueOn()).isEqualTo(BEFORE);
  }

  @Test
  void anEarlierDayChangesNothingAndATermThatIsOverStaysOver() {
    assertThatThrownBy(() -> extensions.extend(head(YANBIAN), id, until(BEFORE)))
        .isInstanceOf(Refused.class);
    assertThat(extensions.made(officer(HELONG), id)).isEmpty();
    story.at("2022-09-24T00:00:00");

    assertThat(whyNot(head(YANBIAN))).contains("extension.lapsed");
  }

  @Test
  void nothingIsExtendedOnceItIsSent() {
    recommendations.send(officer(HELONG), id, "和人社函〔2022〕5号", "a letter");

    assertThat(whyNot(head(YANBIAN))).contains("recommendation.recommendation-sent");
  }
}
