package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.document.TestPress;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;

/** A certificate is right in every state: printed, replaced, lost, renamed, suspended, revoked. */
@NamingSlice
class CertificateDeskTest {

  static final String DUNHUA = "222403";

  @Autowired RoundFixture story;
  @Autowired NamingDesk namings;
  @Autowired CertificateDesk certificates;
  @Autowired JdbcClient sql;
  @Autowired jakarta.persistence.EntityManager store;
  @Autowired ApplicationEvents events;

  UUID base;

  @BeforeEach
  void namedLastYear() {
    story.at("2022-07-18T09:00:00");
    base = namings.importBase(officer(DUNHUA), stock(LocalDate.of(2024, 10, 25)));
  }

  @Test
  void codeOfTheCertificateShowsThatItHolds() {
    assertThat(certificates.check(code()))
        .get()
        .extracting("state")
        .isEqualTo(CertificateState.VALID);
    assertThat(TestPress.text(certificates.certificate(code()))).contains("𠮷䶮㛃创业基地1");
  }

  @Test
  void codeNobodyIssuedIsUnknown() {
    assertThat(certificates.check("forged")).isEmpty();
    assertThatThrownBy(() -> certificates.certificate("forged")).isInstanceOf(NotFound.class);
  }

  @Test
  void lostCopyIsVoidAndTheNewOneHolds() {
    var lost = code();

    change(CertificateReason.LOST, "登报声明遗失", "", "");

    assertThat(certificates.check(lost))
        .get()
        .isEqualTo(
            new CertificateCheck(
                certificates.show(officer(DUNHUA), base),
                CertificateState.LOST,
                "𠮷䶮㛃创业基地1",
                LocalDate.of(2022, 7, 18)));
    assertThat(code()).isNotEqualTo(lost);
    assertThat(certificates.check(code()))
        .get()
        .extracting("state")
        .isEqualTo(CertificateState.VALID);
    assertThatThrownBy(() -> certificates.certificate(lost)).isInstanceOf(NotFound.class);
    assertThat(events.stream(CertificateChanged.class))
        .extracting("reason")
        .containsExactly(CertificateReason.LOST);
  }

  @Test
  void nameFollowsTheSameLegalEntityOnly() {
    assertRefused(
        "naming.other-entity",
        () -> change(CertificateReason.RENAMED, "变更登记", "91222403MAYC00034D", "新基地"));
    assertRefused(
        "naming.same-name",
        () -> change(CertificateReason.RENAMED, "变更登记", "93222403MAYC00018H", "𠮷䶮㛃创业基地1"));
    assertRefused(
        "naming.certificate-note-missing", () -> change(CertificateReason.LOST, " ", "", ""));

    change(CertificateReason.RENAMED, "变更登记", "93222403mayc00018h", "雁鸣湖创业基地");

    assertThat(certificates.show(officer(DUNHUA), base).baseName()).isEqualTo("雁鸣湖创业基地");
    assertThat(certificates.changes(officer(DUNHUA), base))
        .extracting(CertificateChangeView::oldBaseName)
        .containsExactly("𠮷䶮㛃创业基地1");
    assertThat(TestPress.text(certificates.certificate(code()))).contains("雁鸣湖创业基地");
  }

  @Test
  void nameThatDoesNotHoldIsShownAndNotPrinted() {
    for (var state : List.of(NamingState.SUSPENDED, NamingState.REVOKED)) {
      put(state);

      assertThat(certificates.check(code()).orElseThrow().state().name()).isEqualTo(state.name());
      assertRefused(
          "naming.certificate-" + state.name().toLowerCase(),
          () -> certificates.certificate(code()));
      assertRefused(
          "naming.certificate-" + state.name().toLowerCase(),
          () -> change(CertificateReason.DAMAGED, "损坏", "", ""));
    }
  }

  @Test
  void nameEndsWithItsLastDay() {
    story.at("2024-10-25T23:59:59");
    assertThat(certificates.check(code()).orElseThrow().state()).isEqualTo(CertificateState.VALID);

    story.at("2024-10-26T00:00:00");
    assertThat(certificates.check(code()).orElseThrow().state())
        .isEqualTo(CertificateState.EXPIRED);
  }

  @Test
  void anotherUnitSeesNothingOfIt() {
    assertThat(certificates.own(officer(DUNHUA), "", PageRequest.of(0, 9)).getContent())
        .extracting(NamingView::id)
        .containsExactly(base);
    assertThat(certificates.own(officer("222406"), "", PageRequest.of(0, 9)).getContent())
        .isEmpty();
    assertThatThrownBy(() -> certificates.show(officer("222406"), base))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> certificates.plaque(officer("222406"), base))
        .isInstanceOf(NotFound.class);
  }

  private void change(CertificateReason reason, String note, String credit, String name) {
    var entry = new CertificateEntry(reason, note, credit, name, "", null);
    certificates.change(officer(DUNHUA), base, entry);
    store.flush();
  }

  private String code() {
    return certificates.show(officer(DUNHUA), base).checkCode();
  }

  /** Revocation and suspension have their own desk; here only what follows from them. */
  private void put(NamingState state) {
    store.flush();
    sql.sql("update naming set state = ? where id = ?")
        .params(state.name(), base.toString())
        .update();
    store.clear();
  }

  private static ImportedBase stock(LocalDate validTo) {
    var it = TestBases.base(1);
    return new ImportedBase(
        it.authority(),
        it.projectId(),
        it.applicantId(),
        it.baseName(),
        it.entityName(),
        it.creditCode(),
        it.county(),
        Level.COUNTY,
        it.programme(),
        it.cycle(),
        it.documentNo(),
        it.namedOn(),
        null,
        validTo,
        it.provenance());
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
