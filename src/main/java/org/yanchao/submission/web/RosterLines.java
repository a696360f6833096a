package org.yanchao.submission.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.RosterKind;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/**
 * Reads rosters pasted from a table: one line each, parts between commas or tabs. All lines are
 * taken or none; what is wrong is told by the numbers of the lines, never by what stands in them.
 */
@Component
class RosterLines {

  private static final int MOST = 2000;
  private static final int SHOWN = 20;
  private static final String SEPARATOR = "[,;\\t\\uFF0C\\uFF1B]";

  private final Words words;

  RosterLines(Words words) {
    this.words = words;
  }

  /** Name, number, first day, last day or nothing, and whether lifted out of poverty. */
  void people(String text, RosterKind kind, Consumer<List<PersonEntry>> taker) {
    take(text, parts -> person(parts, kind), taker);
  }

  /** Name, day of registration, day of deregistration or nothing. */
  void households(String text, Consumer<List<HouseholdEntry>> taker) {
    take(text, RosterLines::household, taker);
  }

  private PersonEntry person(List<String> parts, RosterKind kind) {
    return new PersonEntry(
        kind,
        part(parts, 0),
        part(parts, 1),
        yes(part(parts, 4)),
        false,
        TypedDay.required(part(parts, 2)),
        TypedDay.of(part(parts, 3)));
  }

  private static HouseholdEntry household(List<String> parts) {
    return new HouseholdEntry(
        part(parts, 0), TypedDay.required(part(parts, 1)), TypedDay.of(part(parts, 2)));
  }

  private <T> void take(String text, Function<List<String>, T> read, Consumer<List<T>> taker) {
    var lines = text.lines().toList();
    var filled = lines.stream().filter(it -> !it.isBlank()).count();
    if (filled == 0 || filled > MOST) {
      Refusal.of("submission.lines-count", String.valueOf(MOST)).raise();
    }
    var wrong = new ArrayList<String>();
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var number = i + 1;
        taken(lines.get(i), read, taker).map(why -> wrong(number, why)).ifPresent(wrong::add);
      }
    }
    if (!wrong.isEmpty()) {
      Refusal.of("submission.lines-wrong", said(wrong)).raise();
    }
  }

  /** Why a line is refused; one of them makes the transaction of all of them roll back. */
  private static <T> Optional<Refusal> taken(
      String line, Function<List<String>, T> read, Consumer<List<T>> taker) {
    try {
      taker.accept(List.of(read.apply(Arrays.asList(line.split(SEPARATOR, -1)))));
      return Optional.empty();
    } catch (Refused refused) {
      if (refused.refusal().code().equals("casework.dossier-locked")) {
        throw refused;
      }
      return Optional.of(refused.refusal());
    }
  }

  private String wrong(int line, Refusal why) {
    return words.of(
        "applications.people.line-wrong", String.valueOf(line), words.of(why.messageKey()));
  }

  private boolean yes(String typed) {
    return Arrays.asList(words.of("applications.people.yes-words").split(" "))
        .contains(typed.toLowerCase(java.util.Locale.ROOT));
  }

  private static String part(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at).strip() : "";
  }

  private static String said(List<String> wrong) {
    var shown = wrong.stream().limit(SHOWN).collect(Collectors.joining(" "));
    return wrong.size() > SHOWN ? shown + " …" : shown;
  }
}
