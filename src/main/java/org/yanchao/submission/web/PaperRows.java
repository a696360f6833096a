package org.yanchao.submission.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.RosterKind;
import org.yanchao.policy.EvidenceKind;
import org.yanchao.policy.Programme;
import org.yanchao.submission.web.PaperForm.Problem;

/** Reads rosters and evidence that were typed or pasted one line each, columns by tab or comma. */
@Component
class PaperRows {

  private static final String COLUMN = "[\\t,\\uFF0C]";
  private static final int NAME = 0;
  private static final int NUMBER = 1;

  private final Words words;

  PaperRows(Words words) {
    this.words = words;
  }

  /** Everything that was read. */
  record Entries(
      List<EvidenceEntry> evidence, List<PersonEntry> people, List<HouseholdEntry> households) {}

  Entries read(Programme programme, Map<String, String> texts, List<Problem> problems) {
    var people = new ArrayList<PersonEntry>();
    people.addAll(lines("carriedList", texts, problems, it -> person(RosterKind.CARRIED, it)));
    people.addAll(lines("employedList", texts, problems, it -> person(RosterKind.EMPLOYED, it)));
    return new Entries(
        lines("evidenceList", texts, problems, it -> evidence(programme, it)),
        people,
        lines("householdList", texts, problems, PaperRows::household));
  }

  Problem problem(String field, String key, Object... args) {
    return new Problem(field, words.of(key, Arrays.stream(args).map(String::valueOf).toArray()));
  }

  private <T> List<T> lines(
      String field,
      Map<String, String> texts,
      List<Problem> problems,
      Function<List<String>, T> reader) {
    var read = new ArrayList<T>();
    var no = 0;
    for (var line : texts.getOrDefault(field, "").lines().toList()) {
      no++;
      if (line.isBlank()) {
        continue;
      }
      try {
        read.add(reader.apply(columns(line)));
      } catch (DateTimeException | IllegalArgumentException wrong) {
        problems.add(problem(field, "desk.paper.problem." + field, no));
      }
    }
    return read;
  }

  private PersonEntry person(RosterKind kind, List<String> columns) {
    var first = day(columns, NUMBER + 1).orElseThrow(IllegalArgumentException::new);
    return new PersonEntry(
        kind,
        text(columns, NAME),
        text(columns, NUMBER),
        columns.contains(words.of("desk.paper.word.poverty")),
        columns.contains(words.of("desk.paper.word.founder")),
        first,
        day(columns, NUMBER + 2).orElse(null));
  }

  private static HouseholdEntry household(List<String> columns) {
    var registered = day(columns, NAME + 1).orElseThrow(IllegalArgumentException::new);
    return new HouseholdEntry(text(columns, NAME), registered, day(columns, NAME + 2).orElse(null));
  }

  private static EvidenceEntry evidence(Programme programme, List<String> columns) {
    var kind =
        programme.evidence().stream()
            .filter(it -> it.name().equals(text(columns, 0)) || it.id().equals(text(columns, 0)))
            .map(EvidenceKind::id)
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
    var from = day(columns, 2).orElse(null);
    return new EvidenceEntry(
        kind, text(columns, 1), from, day(columns, 3).orElse(null), null, null);
  }

  private static List<String> columns(String line) {
    return Arrays.stream(line.split(COLUMN)).map(String::strip).toList();
  }

  private static String text(List<String> columns, int at) {
    if (at >= columns.size() || columns.get(at).isEmpty()) {
      throw new IllegalArgumentException("column missing");
    }
    return columns.get(at);
  }

  /** A day in any usual order of marks: 2022-05-31, 2022/5/31, 2022.5.31. */
  private static Optional<LocalDate> day(List<String> columns, int at) {
    var typed = at < columns.size() ? columns.get(at) : "";
    if (typed.isEmpty() || !Character.isDigit(typed.charAt(0))) {
      return Optional.empty();
    }
    var parts = Arrays.stream(typed.split("\\D+")).map(Integer::valueOf).toList();
    return Optional.of(parts)
        .filter(it -> it.size() == 3)
        .map(it -> LocalDate.of(it.get(0), it.get(1), it.get(2)))
        .or(PaperRows::wrong);
  }

  private static Optional<LocalDate> wrong() {
    throw new IllegalArgumentException("no day");
  }
}
