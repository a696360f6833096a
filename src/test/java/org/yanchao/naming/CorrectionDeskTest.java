package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.applicant;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.decision.RoundState;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Traceable;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.CorrectionDesk;
import org.yanchao.notice.InvestigationEntry;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticePublished;
import org.yanchao.notice.NoticeState;
import org.yanchao.notice.NoticeView;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;
import org.yanchao.notice.ShownElsewhere;
import org.yanchao.ranking.RankingDesk;

/** A notice is corrected by a new one only; an objector is known to nobody but the unit. */
@NamingSlice
class CorrectionDeskTest {

  static final String DUNHUA = "222403";

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NamingDesk namings;
  @Autowired NoticeDesk notices;
  @Autowired CorrectionDesk corrections;
  @Autowired ObjectionDesk objections;
  @Autowired ApplicationEvents events;

  UUID round;
  UUID notice;

  @BeforeEach
  void published() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DUNHUA, 2, new Entrant(1, "93.40", 30, 5, null), new Entrant(2, "86.67", 30, 5, null));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1), caseId(2))));
    story.at("2022-09-08T09:00:00");
    notice = decisions.publishNotice(officer(DUNHUA), round);
  }

  @Test
  void correctionIsANewNoticeWithItsOwnFullDaysAndTheOldOneStays() {
    story.at("2022-09-14T09:00:00");
    var first = notices.show(notice).items().get(0).id();

    var corrected = correct(Map.of(first, new CorrectionDesk.Line("D1 right", "")));

    var old = notices.show(notice);
    assertThat(old.correctedBy()).isEqualTo(corrected);
    assertThat(old.items())
        .extracting(NoticeView.Item::baseName, NoticeView.Item::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("D1", ItemState.SUPERSEDED),
            org.assertj.core.groups.Tuple.tuple("D2", ItemState.SUPERSEDED));
    var view = notices.show(corrected);
    assertThat(view.items())
        .extracting(NoticeView.Item::baseName)
        .containsExactly("D1 right", "D2");
    assertThat(view.endsOn()).isEqualTo(LocalDate.of(2022, 9, 20));
    assertThat(view.text()).contains("a wrong name");
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.WAIT);
    assertThat(events.stream(NoticePublished.class).map(Traceable::action))
        .containsExactly("notice.published", "notice.corrected");
  }

  @Test
  void namingFollowsTheCorrectingNoticeOnly() {
    story.at("2022-09-14T09:00:00");
    var corrected = correct(Map.of());
    story.at("2022-09-16T10:00:00");
    assertThat(notices.clearItems(notice)).isEqualTo(NoticeState.DONE);
    assertRefused(
        "naming.nothing-cleared",
        () ->
            namings.registerDocument(
                officer(DUNHUA),
                round,
                new DocumentEntry("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16), null)));

    story.at("2022-09-21T10:00:00");
    assertThat(notices.clearItems(corrected)).isEqualTo(NoticeState.REGISTER);
    var entry = new DocumentEntry("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 21), null);
    var document = namings.registerDocument(officer(DUNHUA), round, entry);
    assertThat(namings.document(document).namings()).hasSize(2);
    assertThat(decisions.takeStock(round)).isEqualTo(RoundState.SETTLED);
  }

  @Test
  void whatIsUnderObjectionOrOverOrCorrectedIsNotCorrected() {
    var second = notices.show(notice).items().get(1).id();
    objections.raise(ObjectionEntry.form(second, "a real name", "138", "facts"));
    assertRefused("notice.correction-too-late", () -> correct(Map.of()));

    story.at("2022-09-16T00:00:00");
    assertRefused("notice.correction-after-end", () -> correct(Map.of()));
  }

  @Test
  void correctionNeedsItsReasonAndItsUnit() {
    assertRefused(
        "notice.correction-needs-reason",
        () -> corrections.correct(officer(DUNHUA), notice, " ", Map.of()));
    assertThatThrownBy(() -> corrections.correct(officer("222406"), notice, "a", Map.of()))
        .isInstanceOf(NotFound.class);
    correct(Map.of());
    assertRefused("notice.corrected-already", () -> correct(Map.of()));
  }

  @Test
  void addressFirstDayAndScreenshotOfTheGovernmentSiteAreOnRecord() {
    story.at("2022-09-09T09:00:00");
    var where =
        new ShownElsewhere("https://example.gov.cn/1", LocalDate.of(2022, 9, 9), new UUID(8, 8));
    notices.shownAt(officer(DUNHUA), notice, where);

    assertThat(notices.show(notice).elsewhere()).isEqualTo(where);
    assertThat(notices.show(notice).beganLaterElsewhere()).isTrue();
    assertThat(notices.screenshot(officer(DUNHUA), notice)).isEqualTo(new UUID(8, 8));
    assertThatThrownBy(() -> notices.screenshot(officer("222406"), notice))
        .isInstanceOf(NotFound.class);
    var future = new ShownElsewhere("https://example.gov.cn/1", LocalDate.of(2022, 9, 10), null);
    assertRefused("notice.shown-in-future", () -> notices.shownAt(officer(DUNHUA), notice, future));
  }

  @Test
  void objectorIsKnownToTheUnitOnly() {
    var item = notices.show(notice).items().get(0).id();
    var receipt = objections.raise(ObjectionEntry.form(item, "李真名", "13804330000", "facts"));
    var id = receipt.objectionId();

    assertThat(objections.show(officer(DUNHUA), id).realName()).isEqualTo("李真名");
    assertThatThrownBy(() -> objections.show(applicant(1), id)).isInstanceOf(NotFound.class);
    assertThat(objections.list(applicant(1), PageRequest.of(0, 9))).isEmpty();
    assertThatThrownBy(() -> objections.show(officer("222400"), id)).isInstanceOf(NotFound.class);
    assertThat(objections.progress(notice, id).toString()).doesNotContain("李真名", "13804330000");
    assertThat(events.stream(Traceable.class).map(Object::toString))
        .noneMatch(it -> it.contains("李真名") || it.contains("13804330000"));
  }

  @Test
  void answerIsShownToTheHolderOfTheReceiptOnceItIsSigned() {
    var item = notices.show(notice).items().get(0).id();
    var id = objections.raise(ObjectionEntry.form(item, "李真名", "138", "facts")).objectionId();
    objections.investigate(
        officer(DUNHUA), id, new InvestigationEntry("note", false, false, "no ground"));
    assertThat(objections.progress(notice, id).answer()).isNull();

    objections.sign(head(DUNHUA), id, true);

    assertThat(objections.progress(notice, id).answer()).isEqualTo("no ground");
    assertThatThrownBy(() -> objections.progress(new UUID(1, 1), id)).isInstanceOf(NotFound.class);
  }

  private UUID correct(Map<UUID, CorrectionDesk.Line> lines) {
    return corrections.correct(officer(DUNHUA), notice, "a wrong name", lines);
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
