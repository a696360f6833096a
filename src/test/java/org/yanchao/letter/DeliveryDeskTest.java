package org.yanchao.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.ranking.RankingDesk;

/** Who has no account is told on paper, and how it was delivered is kept. */
@NamingSlice
class DeliveryDeskTest {

  static final String DUNHUA = "222403";
  static final Actor OFFICER = officer(DUNHUA);

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired NoticeDesk notices;
  @Autowired NamingDesk namings;
  @Autowired LetterDesk letters;
  @Autowired DeliveryDesk deliveries;
  @Autowired JdbcClient sql;
  @Autowired EntityManager store;
  @Autowired ApplicationEvents events;

  UUID round;

  @BeforeEach
  void named() {
    story.at("2022-09-02T18:00:00");
    var first = new Entrant(1, "93.40", 85, 22, null);
    round = story.countyRound(DUNHUA, 1, first, new Entrant(2, "86.67", 40, 8, null));
    sql.sql("update applicant set account_id = null where account_id = 'd1'").update();
    rankings.applyPriorityRules(round);
    rankings.lock(OFFICER, round);
    story.at("2022-09-07T15:00:00");
    decisions.decide(head(DUNHUA), round, DecisionRulesTest.entry(List.of(caseId(1))));
    decisions.publishNotice(OFFICER, round);
    story.at("2022-09-16T09:00:00");
    notices.clearItems(notices.ofRound(round).get(0).id());
    var paper = new DocumentEntry("敦人社发〔2022〕31号", LocalDate.of(2022, 9, 16), null);
    namings.registerDocument(OFFICER, round, paper);
    letters.prepare(OFFICER, round);
  }

  @Test
  void nothingIsPrintedBeforeTheLettersAreSent() {
    var letter = letter("D1").id();

    assertThat(deliveries.whyNotPrint(OFFICER, round).map(Refusal::code))
        .hasValue("letter.nothing-to-print");
    assertThatThrownBy(() -> deliveries.print(OFFICER, round, letter)).isInstanceOf(Refused.class);
    assertThat(why(letter, handed("2022-09-16", "张某"))).isEqualTo("letter.not-sent");
  }

  @Test
  void paperHasTheWordsTheUnitOnceTheDayAndTheProofOfDelivery() throws Exception {
    letters.send(OFFICER, round);

    assertThat(text(deliveries.print(OFFICER, round, letter("D1").id())))
        .isEqualTo(
            "— 1 —2022年县级返乡入乡创业基地评审认定结果告知书company 1："
                + "经评审、集体研究和公示，你单位的“D1”已被命名为2022年县级返乡入乡创业基地"
                + "（敦人社发〔2022〕31号）。证书可在名录查验。敦化市2022年9月16日"
                + "送达回证受送达人 company 1送达文书 2022年县级返乡入乡创业基地评审认定结果告知书"
                + "送达方式 □ 当面送达　□ 邮寄送达送达日期 　　　　年　　月　　日受送达人签名（盖章）"
                + "本文书含演示设定，不具有法律效力。");
  }

  @Test
  void onePdfHoldsOnlyThoseWithoutAnAccountAPageEach() throws Exception {
    letters.send(OFFICER, round);
    assertThat(pages(deliveries.printAll(OFFICER, round))).isEqualTo(1);
    store.flush();
    sql.sql("update applicant set account_id = null").update();
    store.clear();

    assertThat(pages(deliveries.printAll(OFFICER, round))).isEqualTo(2);
  }

  @Test
  void deliveryIsRecordedOnceWithItsDayAndLeavesATrail() {
    letters.send(OFFICER, round);
    var letter = letter("D1").id();
    story.at("2022-09-20T09:00:00");
    var delivery = handed("2022-09-19", "张某签收");

    deliveries.record(OFFICER, round, letter, delivery);

    assertThat(letter("D1").delivered()).isEqualTo(delivery);
    assertThat(events.stream(LetterDelivered.class).map(LetterDelivered::delivery))
        .containsExactly(delivery);
    assertThat(why(letter, delivery)).isEqualTo("letter.delivered-already");
  }

  @Test
  void signedProofIsKeptForTheUnitAlone() {
    letters.send(OFFICER, round);
    var letter = letter("D1").id();
    assertThatThrownBy(() -> deliveries.proof(OFFICER, round, letter)).isInstanceOf(NotFound.class);
    var scan = UUID.randomUUID();
    var day = LocalDate.parse("2022-09-16");

    deliveries.record(OFFICER, round, letter, new Delivery(DeliveryKind.HANDED, day, "张某签收", scan));

    assertThat(deliveries.proof(OFFICER, round, letter)).isEqualTo(scan);
    assertThatThrownBy(() -> deliveries.proof(officer("222406"), round, letter))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void deliveryThatCannotBeIsRefusedAndNothingIsKept() {
    letters.send(OFFICER, round);
    var letter = letter("D1").id();

    assertThat(why(letter, handed("2022-09-15", "张某"))).isEqualTo("letter.delivery-day");
    assertThat(why(letter, handed("2022-09-17", "张某"))).isEqualTo("letter.delivery-day");
    assertThat(why(letter, handed("2022-09-16", " "))).isEqualTo("letter.delivery-note-missing");
    assertThat(why(letter("D2").id(), handed("2022-09-16", "某"))).isEqualTo("letter.has-account");
    assertThatThrownBy(
            () -> deliveries.record(head(DUNHUA), round, letter, handed("2022-09-16", "张某")))
        .isInstanceOf(Refused.class);
    assertThat(letter("D1").delivered()).isNull();
  }

  @Test
  void anotherUnitPrintsNothing() {
    letters.send(OFFICER, round);
    var letter = letter("D1").id();

    assertThat(deliveries.print(OFFICER, round, letter)).isNotEmpty();
    assertThatThrownBy(() -> deliveries.print(officer("222406"), round, letter))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> deliveries.printAll(officer("222400"), round))
        .isInstanceOf(NotFound.class);
  }

  private LetterView letter(String base) {
    return letters.list(OFFICER, round).stream()
        .filter(it -> it.baseName().equals(base))
        .findFirst()
        .orElseThrow();
  }

  private String why(UUID letter, Delivery delivery) {
    return deliveries.whyNotRecord(OFFICER, round, letter, delivery).map(Refusal::code).orElse("");
  }

  private static Delivery handed(String day, String note) {
    return new Delivery(DeliveryKind.HANDED, LocalDate.parse(day), note, null);
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }
  }
}
