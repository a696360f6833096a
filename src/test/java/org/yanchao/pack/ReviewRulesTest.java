package org.yanchao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack cannot promise a way to a score that the program does not go. */
class ReviewRulesTest {

  private static final Path FOLDER = Path.of("config/programmes/jilin-2022");

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trimFrom: 5           | trimFrom: 4           | /aggregation/trimFrom  | /aggregation/trimFrom: must have a minimum value of 5
          plainUpTo: 4          | plainUpTo: 3          | /aggregation/plainUpTo | the plain mean is taken up to 3 sheets, but extremes are dropped from 5 on
          rounding: HALF_UP     | rounding: HALF_EVEN   | /aggregation/rounding  | /aggregation/rounding: must be the constant value 'HALF_UP'
          seats: {COUNTY: 3     | seats: {COUNTY: 4     | /panel/seats/COUNTY    | a panel has 4 seats, which is even
          seats: {COUNTY: 3     | seats: {COUNTY: 1     | /panel/seats/COUNTY    | /panel/seats/COUNTY: must have a minimum value of 3
          """)
  void aRuleNobodyWouldFollowIsReportedWithItsLine(
      String good, String bad, String path, String reason) throws IOException {
    assertThat(check(pack())).isEmpty();

    var problems = check(pack().replace(good, bad));

    assertThat(problems)
        .filteredOn(it -> it.path().equals(path))
        .extracting(PackProblem::line, PackProblem::reason)
        .containsExactly(tuple(line(good), reason));
  }

  @Test
  void pointsAndScoresHaveTwoDecimalsAndNoOthers() throws IOException {
    var problems = check(pack().replace("  decimals: 2", "  decimals: 3"));

    assertThat(problems)
        .extracting(PackProblem::path)
        .containsExactlyInAnyOrder("/rubric/decimals", "/aggregation/decimals");
  }

  private static int line(String part) throws IOException {
    return (int) pack().lines().takeWhile(it -> !it.contains(part)).count() + 1;
  }

  private static String pack() throws IOException {
    return Files.readString(FOLDER.resolve("programme.yaml"));
  }

  private static List<PackProblem> check(String pack) throws IOException {
    var table = Files.readString(Path.of("bpmn/priority-rules.dmn"));
    return new PackReader(Locale.ENGLISH).read(new PackFiles("jilin-2022", pack, table)).problems();
  }
}
