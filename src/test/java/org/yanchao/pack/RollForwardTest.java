package org.yanchao.pack;

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
        .contains("asOf", "submissionWindow", "target", "document", "rubric", "sampleStandards");
  }

  @Test
  void aDateMovesByAYearAndSaysThatItIsOpen() {
    var line = "  asOf: {date: 2024-02-29, origin: sample}";

    assertThat(new RollForward(2024).next("cycle:\n" + line))
        .isEqualTo(
            "cycle:\n  asOf: {date: 2025-02-28, origin: sample}  # OPEN: date moved by a year\n");
  }

  @Test
  void listsAndGroundsOfTheOldYearAreOpenUntilTheyAreConfirmed() throws IOException {
    copy("jilin-2022");
    roll("jilin-2022");

    assertThat(PackChecker.open(dir.resolve("jilin-2023")))
        .extracting(it -> it.path() + ": " + it.reason())
        .contains(
            "referenceLists: import the lists that hold in the new year",
            "preferences: whether the paper of the new year names the same grounds");
  }

  @Test
  void aYearThePaperDoesNotPlanIsOpenAndNeverFilledIn() {
    var line = "  - {id: villages, byYear: {2024: 8, 2025: 8}, source: {document: ZS, clause: Z}}";

    assertThat(new RollForward(2024).next("targets:\n" + line)).doesNotContain(RollForward.OPEN);
    assertThat(new RollForward(2025).next("targets:\n" + line))
        .endsWith(line + "  # OPEN: the paper plans nothing for 2026\n");
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
