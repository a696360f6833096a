package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * The data of a story as its file has it.
 *
 * @param texts what people write, by key
 * @param outcomes by base: what county, city and province answer
 * @param counters what must be counted at the end of the year, by name
 * @param scores by round and base: place, official score, preference and total
 * @param namedOn by level and base: the legal date
 * @param milestones where the demo's clock can be moved to
 */
record StoryData(
    String programme,
    int year,
    List<String> surnames,
    List<String> givenNames,
    List<String> householdWords,
    List<String> expertLibraries,
    List<String> expertEmployers,
    List<String> expertFields,
    Map<String, List<ListLine>> referenceLists,
    Stock stock,
    List<StoryBase> bases,
    Map<String, String> texts,
    List<String> defects,
    List<RoundData> rounds,
    Map<Integer, List<String>> outcomes,
    Map<String, String> counters,
    Map<String, Map<Integer, String>> scores,
    Map<Level, Map<Integer, LocalDate>> namedOn,
    List<Milestone> milestones) {

  /** An instant worth looking at, Asia/Shanghai. */
  record Milestone(String id, LocalDateTime at) {}

  /** A line of a reference list. */
  record ListLine(String key, String name, String document, LocalDate from) {}

  /** What is older than the program. */
  record Stock(int d, Named named, Pool pool, String provenance) {}

  /** A name of an earlier year. */
  record Named(String unit, String documentNo, LocalDate on, LocalDate validTo) {}

  /** A place in a pool of an earlier year. */
  record Pool(String unit, LocalDate on) {}

  /** One round: its plan, its papers, and the totals of its sheets by base. */
  record RoundData(
      String unit,
      Level level,
      int quota,
      int seats,
      String documentNo,
      String letterNo,
      Map<Integer, List<String>> sheets) {}

  StoryBase base(int d) {
    return bases.stream().filter(it -> it.d() == d).findFirst().orElseThrow();
  }

  RoundData round(String unit, @Nullable Level level) {
    return rounds.stream()
        .filter(it -> it.unit().equals(unit) && it.level() == level)
        .findFirst()
        .orElseThrow();
  }

  String text(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("the story has no text " + key);
    }
    return text;
  }
}
