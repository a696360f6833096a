package org.yanchao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What identifies a person is hidden before it becomes public. */
class MaskingTest {

  @ParameterizedTest(name = "{0} is published as {1}")
  @CsvSource({
    "朴某13804330000来电, 朴某138****0000来电",
    "身份证222406198801011234, 身份证222406********1234",
    "222406198801011234, 222406********1234",
    "22240619880101123X, 222406********123X",
    "93222403MAYC00018H, 93222403MAYC00018H",
    "912204031234567890, 912204031234567890",
    "总机0433-6221234, 总机0433-6221234"
  })
  void personalNumbersAreHiddenAndOthersAreKept(String typed, String published) {
    assertThat(Masking.of(typed)).isEqualTo(published);
  }

  @Test
  void lineOfANoticeIsMaskedWhateverWasTyped() {
    var entry = new NoticeEntry(new UUID(1, 1), "民宿13804330000", "于某222406198801011234", "222406");

    var line = new NoticeItem(new UUID(2, 2), new UUID(3, 3), 1, entry).view();

    assertThat(line.baseName()).isEqualTo("民宿138****0000");
    assertThat(line.applicant()).isEqualTo("于某222406********1234");
  }
}
