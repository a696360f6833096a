package org.yanchao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One pack with every kind of mistake: all are told in one go, each with its line. */
class EveryMistakeAtOnceTest {

  private static final Map<String, String> MISTAKES =
      new TreeMap<>(
          Map.of(
              "points: 35,", "points: 34,",
              "{workingDays: 2, countsFirstDay: false, makeUpDaysCount: true, origin: sample}",
                  "{workingDays: 2, countsFirstDay: false, makeUpDaysCount: true}",
              "{indicator: households, threshold: 12}", "{indicator: houses, threshold: 12}",
              "{indicator: persons, threshold: 15}", "{indicator: persons, threshold: 31}",
              "{id: photo, name: 现场照片", "{id: licence, name: 现场照片",
              "PROVINCE, source", "COUNTY, source",
              "COUNTY: {date: 2022-08-24, origin", "COUNTY: {date: 2022-08-18, origin",
              "target: {total: 120, source: {document: JL2022, clause: JL2022.2}}",
                  "target: {total: 120, source: {document: JL2022, clause: JL2022.annex}}"));

  @Test
  void allAreToldWithTheirLines() throws IOException {
    var pack = Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
    for (var mistake : MISTAKES.entrySet()) {
      assertThat(pack).contains(mistake.getKey());
      pack = pack.replaceFirst(java.util.regex.Pattern.quote(mistake.getKey()), mistake.getValue());
    }
    var table = Files.readString(Path.of("bpmn/priority-rules.dmn"));

    var problems =
        new PackReader(Locale.ENGLISH).read(new PackFiles("jilin-2022", pack, table)).problems();

    assertThat(problems)
        .extracting(PackProblem::path)
        .contains(
            "/rubric/criteria",
            "/terms/registration",
            "/sampleStandards/6/conditions/3",
            "/sampleStandards/0",
            "/evidence/12",
            "/levels/0",
            "/cycle/draw/COUNTY",
            "/target");
    assertThat(problems).allSatisfy(it -> assertThat(it.line()).isGreaterThan(1));
  }
}
