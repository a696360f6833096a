package org.yanchao.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.applicant;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notification.NotificationDesk;
import org.yanchao.notification.NotificationView;
import org.yanchao.ranking.RankingDesk;

/** Everybody hears of the result, all at once, and nobody before it is public. */
@NamingSlice
class LetterDeskTest {

  static final String DUNHUA = "222403";

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NoticeDesk notices;
  @Autowired NamingDesk namings;
  @Autowired LetterDesk letters;
  @Autowired NotificationDesk notifications;

  UUID round;

  @BeforeEach
  void decided() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DUNHUA, 1, new Entrant(1, "93.40", 85, 22, null), new Entrant(2, "86.67", 40, 8, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1))));
  }

  @Test
  void nothingGoesOutBeforePublication() {
    letters.prepare(officer(DUNHUA), round);

    assertRefused("letter.letters-before-publication", () -> letters.send(officer(DUNHUA), round));
    assertThat(told(1)).isEmpty();
    assertThat(told(2)).isEmpty();
  }

  @Test
  void lettersGoOutTogetherAndOnce() {
    named();
    letters.prepare(officer(DUNHUA), round);
    assertThat(letters.list(officer(DUNHUA), round))
        .extracting(LetterView::baseName, LetterView::result)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("D1", LetterResult.NAMED),
            org.assertj.core.groups.Tuple.tuple("D2", LetterResult.KEPT_IN_POOL));

    letters.send(officer(DUNHUA), round);

    assertThat(told(1)).singleElement().asString().contains("已被命名为2022年县级");
    assertThat(told(2)).singleElement().asString().contains("继续在库培育");
    letters.prepare(officer(DUNHUA), round);
    assertRefused("letter.letters-none", () -> letters.send(officer(DUNHUA), round));
    assertThat(told(1)).hasSize(1);
  }

  @Test
  void wordsAreChangedBeforeSendingOnly() {
    named();
    letters.prepare(officer(DUNHUA), round);
    var letter = letters.list(officer(DUNHUA), round).get(0).id();
    assertRefused("letter.letter-empty", () -> letters.edit(officer(DUNHUA), round, letter, " "));

    letters.edit(officer(DUNHUA), round, letter, "另行通知。");
    letters.prepare(officer(DUNHUA), round);

    assertThat(letters.list(officer(DUNHUA), round))
        .filteredOn(it -> it.id().equals(letter))
        .extracting(LetterView::body)
        .containsExactly("另行通知。");
    letters.send(officer(DUNHUA), round);
    assertRefused("letter.letter-sent", () -> letters.edit(officer(DUNHUA), round, letter, "再改"));
  }

  @Test
  void anotherUnitSeesNoLetter() {
    named();
    letters.prepare(officer(DUNHUA), round);

    assertThat(letters.list(officer(DUNHUA), round)).hasSize(2);
    assertThatThrownBy(() -> letters.list(officer("222406"), round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.list(officer("222400"), round)).isInstanceOf(NotFound.class);
  }

  private void named() {
    story.at("2022-09-08T09:00:00");
    decisions.publishNotice(officer(DUNHUA), round);
    story.at("2022-09-16T09:00:00");
    notices.clearItems(notices.ofRound(round).get(0).id());
    namings.registerDocument(
        officer(DUNHUA),
        round,
        new DocumentEntry("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16), null));
  }

  private List<String> told(int no) {
    return notifications
        .mine(applicant(no), PageRequest.of(0, 9))
        .map(NotificationView::body)
        .toList();
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
