package org.yanchao.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Refused;

/** A number is recognised again, but never kept. */
class IdentityMarksTest {

  private static final String CARD = "110101199003074258";

  private final IdentityMarks marks = new IdentityMarks("one key");

  @Test
  void sameNumberHasTheSameMarkHoweverItIsTyped() {
    var lower = marks.mark("11010119880229018x");
    var upper = marks.mark(" 11010119880229018X ");

    assertThat(lower).isEqualTo(upper);
  }

  @Test
  void otherKeyGivesAnotherMark() {
    var other = new IdentityMarks("another key").mark(CARD);

    assertThat(marks.mark(CARD).hash()).isNotEqualTo(other.hash());
  }

  @Test
  void onlyTheTailIsReadable() {
    var mark = marks.mark(CARD);

    assertThat(mark.tail()).isEqualTo("4258");
    assertThat(mark.hash()).doesNotContain("19900307");
  }

  @Test
  void cardWithAWrongCheckCharacterIsRefused() {
    var typed = CARD.substring(0, 17) + "0";

    assertThatThrownBy(() -> marks.mark(typed))
        .isInstanceOf(Refused.class)
        .hasMessage("dossier.person-number-invalid");
  }
}
