package org.yanchao.naming;

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
import org.yanchao.account.Actor;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.extension.ExtensionView;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.InvestigationEntry;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;
import org.yanchao.notice.ObjectionExtensionDesk;

/** X16: a unit gives itself more time to answer an objection, by a document of its head. */
@NamingSlice
class ObjectionExtensionTest {

  private static final String DONGFENG = "220421";
  private static final LocalDate BEFORE = LocalDate.of(2022, 9, 22);
  private static final LocalDate AFTER = LocalDate.of(2022, 9, 30);

  @Autowired RoundFixture story;
  @Autowired RoundPlay play;
  @Autowired NoticeDesk notices;
  @Autowired ObjectionDesk objections;
  @Autowired ObjectionExtensionDesk extensions;

  UUID id;

  @BeforeEach
  void anObjectionIsInvestigated() {
    var notice = play.onNotice(DONGFENG, Level.COUNTY, new Entrant(7, "90.10", 44, 11, null));
    story.at("2022-09-15T10:00:00");
    id = objected(notice, "a name");
  }

  private UUID objected(UUID notice, String name) {
    var item = notices.show(notice).items().get(0).id();
    var entry = ObjectionEntry.form(item, name, "a number", "nine pay sheets are forged");
    return objections.raise(entry).objectionId();
  }

  private static ExtensionEntry until(LocalDate day) {
    return new ExtensionEntry(day, "东人社发〔2022〕44号", "须向银行调取流水");
  }

  private Optional<String> whyNot(Actor actor) {
    return extensions.whyNotExtend(actor, id).map(Refusal::code);
  }

  @Test
  void theAnswerIsNotOverdueBeforeTheNewDayAndTheOldOneStaysOnRecord() {
    extensions.extend(head(DONGFENG), id, until(AFTER));
    story.at("2022-09-30T18:00:00");

    var it = objections.show(officer(DONGFENG), id);
    assertThat(it.dueOn()).isEqualTo(AFTER);
    assertThat(it.overdue()).isFalse();
    assertThat(extensions.made(officer(DONGFENG), id))
        .extracting(ExtensionView::before, ExtensionView::day)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(BEFORE, AFTER));
  }

  @Test
  void onlyTheHeadOfTheRoundExtendsIt() {
    assertThat(whyNot(head(DONGFENG))).isEmpty();
    assertThat(whyNot(officer(DONGFENG))).contains("account.role-needed");
    assertThatThrownBy(() -> extensions.extend(head("220400"), id, until(AFTER)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> extensions.made(head("220400"), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void anEarlierDayAndADayThatIsOverChangeNothing() {
    assertThatThrownBy(() -> extensions.extend(head(DONGFENG), id, until(BEFORE)))
        .isInstanceOf(Refused.class);
    assertThat(objections.show(officer(DONGFENG), id).dueOn()).isEqualTo(BEFORE);
    story.at("2022-09-23T00:00:00");

    assertThat(whyNot(head(DONGFENG))).contains("extension.lapsed");
  }

  @Test
  void whatIsAnsweredOrOnlyLoggedHasNoDayToExtend() {
    var found = new InvestigationEntry("nothing was found", false, false, "it is dismissed");
    objections.investigate(officer(DONGFENG), id, found);
    assertThat(whyNot(head(DONGFENG))).isEmpty();
    objections.sign(head(DONGFENG), id, true);

    assertThat(whyNot(head(DONGFENG))).contains("notice.objection-state");
    story.at("2022-09-15T11:00:00");
    var logged = objected(objections.show(officer(DONGFENG), id).noticeId(), "");
    assertThat(extensions.whyNotExtend(head(DONGFENG), logged).map(Refusal::code))
        .contains("notice.objection-state");
  }
}
