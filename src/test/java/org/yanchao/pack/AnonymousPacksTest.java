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

/** A pack cannot promise a review without names that would not be one. */
class AnonymousPacksTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {phases: {CITY: [WRITTEN, ON_SITE]}, origin: sample} | /panel/anonymous/phases/CITY | whoever goes there sees the name, so a visit cannot be anonymous
          {phases: {CITY: [MEETING]}, origin: sample} | /panel/anonymous/phases/CITY | the written review has shown the names before the meeting
          {phases: {CITY: [WRITTEN]}, evidence: [licence, gossip], origin: sample} | /panel/anonymous/evidence/1 | there is no kind of evidence gossip
          {phases: {CITY: [WRITTEN]}} | /panel/anonymous | the rule cites no clause
          {phases: {CITY: []}, origin: sample} | /panel/anonymous/phases/CITY | /panel/anonymous/phases/CITY: must have at least 1 items but found 0
          """)
  void aReviewWithoutNamesThatKeepsNobodyAnonymousIsReported(
      String rule, String path, String reason) throws IOException {
    assertThat(check(rule))
        .extracting(PackProblem::path, PackProblem::reason)
        .containsExactly(tuple(path, reason));
  }

  @Test
  void aReviewWithoutNamesMayEndBeforeTheMeeting() throws IOException {
    assertThat(check("{phases: {CITY: [WRITTEN]}, origin: sample}")).isEmpty();
  }

  private static List<PackProblem> check(String rule) throws IOException {
    var pack = Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
    var spoilt = pack.replace("\npanel:\n", "\npanel:\n  anonymous: " + rule + "\n");
    var table = Files.readString(Path.of("bpmn/priority-rules.dmn"));
    return new PackReader(Locale.ENGLISH)
        .read(new PackFiles("jilin-2022", spoilt, table))
        .problems();
  }
}
