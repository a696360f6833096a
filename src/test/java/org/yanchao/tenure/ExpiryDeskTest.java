package org.yanchao.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Refusal;
import org.yanchao.naming.CertificateDesk;
import org.yanchao.naming.CertificateState;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.TestBases;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFilter;

/** A name of 2021 that holds until October 2024. */
@NamingSlice
class ExpiryDeskTest {

  static final String DUNHUA = "222403";
  static final UUID APPLICANT = TestBases.base(1).applicantId();
  static final LocalDate LAST = LocalDate.of(2024, 10, 25);
  static final Actor HOLDER = new Actor("d1", Set.of(Role.APPLICANT), null, APPLICANT, false);

  @Autowired RoundFixture story;
  @Autowired NamingDesk namings;
  @Autowired CertificateDesk certificates;
  @Autowired RegisterDesk register;
  @Autowired ExpiryDesk expiries;
  @Autowired RenewalDesk renewals;
  @Autowired CheckDesk checks;
  @Autowired RevocationDesk revocations;
  @Autowired JdbcClient sql;
  @Autowired ApplicationEvents events;

  UUID name;

  @BeforeEach
  void named() {
    story.at("2022-03-01T09:00:00");
    sql.sql(
            "insert into applicant values (?, '93222403MAYC00018H', 'COOPERATIVE', '合作社1', 'd1', ?, 0)")
        .params(APPLICANT.toString(), java.time.Instant.EPOCH)
        .update();
    name = namings.importBase(officer(DUNHUA), TestBases.until(1, LAST));
  }

  @Test
  void termBeginsToBeRenewableSixMonthsBeforeItsLastDay() {
    assertThat(expiries.term(name)).hasValue(new Term(DUNHUA, LocalDate.of(2024, 4, 25), LAST));
    story.at("2024-10-26T00:00:00");

    assertThat(expiries.term(name)).isEmpty();
  }

  @Test
  void holderIsToldAndTheUnitSeesItAndRecordsTheContactOnce() {
    remind();

    assertThat(events.stream(ExpiryReminded.class).flatMap(it -> it.messages().stream()))
        .extracting(Notifiable.Message::account, Notifiable.Message::body)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "d1",
                "你单位“𠮷䶮㛃创业基地1”的命名有效期至2024-10-25，现在可以申请续期。" + "请在“我的命名”中提出；到期没有续期的，命名失效。敦化市"));
    assertThat(why(" ")).isEqualTo("tenure.contact-needed");
    expiries.contact(officer(DUNHUA), name, "已电话联系，下月申请");

    assertThat(expiries.list(officer(DUNHUA)))
        .extracting(ExpiryView::state, ExpiryView::contact)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(ExpiryState.CONTACTED, "已电话联系，下月申请"));
    assertThat(why("again")).isEqualTo("tenure.expiry-state");
  }

  @Test
  void nameHoldsThroughItsLastDayAndIsExpiredEverywhereAfterIt() {
    remind();
    story.at("2024-10-25T23:59:59");
    assertThat(check()).isEqualTo(CertificateState.VALID);
    story.at("2024-10-26T00:00:00");

    assertThat(expiries.expire(name)).isTrue();

    assertThat(check()).isEqualTo(CertificateState.EXPIRED);
    assertThat(register.page(RegisterFilter.ALL, 0).rows())
        .extracting(it -> it.state())
        .containsExactly(NamingState.EXPIRED);
    assertThat(events.stream(NameExpired.class).map(NameExpired::validTo)).containsExactly(LAST);
    assertThat(expiries.show(officer(DUNHUA), name).state()).isEqualTo(ExpiryState.EXPIRED);
  }

  @Test
  void renewalThatWaitsForItsSignatureIsWaitedForAndRevivesTheName() {
    remind();
    var renewal = renewals.ask(HOLDER, name, "we go on");
    assertThat(expiries.show(officer(DUNHUA), name).state()).isEqualTo(ExpiryState.ASKED);
    story.at("2024-10-26T00:00:00");

    assertThat(expiries.expire(name)).isFalse();
    assertThat(check()).isEqualTo(CertificateState.EXPIRED);
    renewals.check(officer(DUNHUA), renewal, true, "in order");
    renewals.sign(head(DUNHUA), renewal, true, "敦人社发〔2024〕9号");

    assertThat(check()).isEqualTo(CertificateState.VALID);
    assertThat(expiries.show(officer(DUNHUA), name).state()).isEqualTo(ExpiryState.RENEWED);
    assertThat(expiries.term(name).map(Term::validTo)).hasValue(LAST.plusYears(3));
  }

  @Test
  void declinedRenewalLetsTheNameRunOut() {
    remind();
    var renewal = renewals.ask(HOLDER, name, "we go on");
    renewals.check(officer(DUNHUA), renewal, false, "closed");
    renewals.sign(head(DUNHUA), renewal, false, "");
    story.at("2024-10-26T00:00:00");

    assertThat(expiries.expire(name)).isTrue();
    assertThat(check()).isEqualTo(CertificateState.EXPIRED);
  }

  @Test
  void suspendedNameIsLeftToItsRevocation() {
    remind();
    var officer = officer(DUNHUA);
    var id = revocations.open(officer, name, RevocationGround.STOPPED_OPERATING, "empty hall");
    revocations.tell(officer, id, "敦人社告〔2024〕1号");
    story.at("2024-10-26T00:00:00");

    assertThat(expiries.expire(name)).isFalse();
    assertThat(check()).isEqualTo(CertificateState.SUSPENDED);
  }

  @Test
  void anotherUnitNeitherSeesNorContacts() {
    remind();

    assertThat(expiries.list(officer(DUNHUA))).hasSize(1);
    assertThat(expiries.list(officer("222406"))).isEmpty();
    assertThatThrownBy(() -> expiries.contact(officer("222406"), name, "hello"))
        .isInstanceOf(NotFound.class);
    assertThat(List.of(expiries.show(officer(DUNHUA), name).state()))
        .containsExactly(ExpiryState.REMINDED);
  }

  private void remind() {
    story.at("2024-04-25T00:00:00");
    expiries.remind(name);
  }

  private String why(String words) {
    return expiries.whyNotContact(officer(DUNHUA), name, words).map(Refusal::code).orElse("");
  }

  private CertificateState check() {
    return certificates.check(namings.get(name).checkCode()).orElseThrow().state();
  }
}
