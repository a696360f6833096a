package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name, its document and its certificate. */
class NamingTest {

  private static final LocalDate NAMED = LocalDate.of(2022, 9, 16);

  @ParameterizedTest
  @ValueSource(strings = {"敦人社发〔2022〕31号", "敦人社发[2022]31号", "敦人社发（2022）31号", " 敦人社发 【2022】 31号　"})
  void oneDocumentNumberIsTheSameHoweverItIsTyped(String typed) {
    assertThat(new DocumentEntry(typed, NAMED, null).number()).isEqualTo("敦人社发〔2022〕31号");
  }

  @Test
  void importedBaseKeepsItsPapersAndItsProvenance() {
    var view = Naming.imported(new UUID(3, 1), TestBases.base(1), "check").view(NAMED);

    assertThat(view.documentNo()).isEqualTo("敦人社发〔2021〕1号");
    assertThat(view.namedOn()).isEqualTo(LocalDate.of(2021, 10, 26));
    assertThat(view.provenance()).isEqualTo("stock.xlsx row 1");
    assertThat(view.imported()).isTrue();
    assertThat(view.certificateNo()).isNull();
  }

  @Test
  void nameHoldsUntilItsLastDayAndIsExpiredAfterIt() {
    var naming = Naming.imported(new UUID(3, 1), TestBases.base(1), "check");
    naming.certificate(new Naming.Certificate("no", "check", LocalDate.of(2025, 9, 15)));

    assertThat(naming.stateOn(LocalDate.of(2025, 9, 15))).isEqualTo(NamingState.ACTIVE);
    assertThat(naming.stateOn(LocalDate.of(2025, 9, 16))).isEqualTo(NamingState.EXPIRED);
  }

  @Test
  void numbersOfACounterAreGapless() {
    var counter = new CertificateCounter();
    var first = counter.take(2);

    assertThat(counter.take(1)).isEqualTo(first + 2);
    assertThat(counter.take(5)).isEqualTo(first + 3);
  }
}
