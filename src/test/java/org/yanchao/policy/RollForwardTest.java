package org.yanchao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Next year's pack out of this year's. */
class RollForwardTest {

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({"jilin-2022, jilin-2023, 2023", "zhoushan-2023, zhoushan-2025, 2025"})
  void theNextPackIsSoundAndLeavesItsDatesOpen(String old, String id, int year) throws IOException {
    copy(old);

    assertThat(roll(old)).isZero();

    assertThat(PackChecker.check(dir.resolve(id))).isEmpty();
    var next = Files.readString(dir.resolve(id + "/programme.yaml"), StandardCharsets.UTF_8);
    assertThat(next).contains("id: " + id + "\n", "version: 1\n", "year: " + year + "\n");
    assertThat(PackChecker.open(dir.resolve(id)))
        .extracting(PackProblem::path)
        .contains("asOf", "submissionWindow", "target");
  }

  @Test
  void aDateMovesByAYearAndSaysThatItIsOpen() {
    var line = "  asOf: {date: 2024-02-29, origin: sample}";

    assertThat(new RollForward(2024).next("cycle:\n" + line))
        .isEqualTo(
            "cycle:\n  asOf: {date: 2025-02-28, origin: sample}  # OPEN: date moved by a year\n");
  }

  @Test
  void thePapersOfTheOldPackStayAsTheyWere() throws IOException {
    copy("jilin-2022");
    roll("jilin-2022");

    var next = Files.readString(dir.resolve("jilin-2023/programme.yaml"), StandardCharsets.UTF_8);

    assertThat(next).contains("signed: 2022-06-21").contains("吉人社发〔2022〕17号");
  }

  @Test
  void aPackThatIsThereIsNeverOverwritten() throws IOException {
    copy("jilin-2022");

    assertThat(roll("jilin-2022")).isZero();
    assertThat(roll("jilin-2022")).isEqualTo(2);
    assertThat(roll("absent")).isEqualTo(2);
  }

  private void copy(String pack) throws IOException {
    var folder = Files.createDirectories(dir.resolve(pack));
    Files.copy(
        Path.of("config/programmes/" + pack + "/programme.yaml"), folder.resolve("programme.yaml"));
  }

  private int roll(String pack) {
    return new CommandLine(new RollForwardCommand()).execute(dir.resolve(pack).toString());
  }
}
