package org.yanchao.guide.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yanchao.guide.web.SelfCheckFields.Field;
import org.yanchao.policy.CaseFacts;

/** Reads the few figures of the short self-check; what is left out stays unknown. */
final class SelfCheckForm {

  private static final String NUMBER = "\\d{1,9}(\\.\\d{1,2})?";

  private final Map<String, String> typed;
  private final LocalDate today;
  private final CaseFacts.Builder facts = CaseFacts.builder();
  private final List<Problem> problems = new ArrayList<>();

  SelfCheckForm(Map<String, String> typed, LocalDate today) {
    this.typed = typed;
    this.today = today;
  }

  /** One thing that is wrong, as a key of the bundles; label names the field. */
  record Problem(String field, String key, String label) {}

  /** What was understood; the figures of a field with a problem are unknown. */
  record Read(CaseFacts facts, List<Problem> problems) {}

  /** What stands in a field, tidied; full-width digits are digits. */
  static String text(Map<String, String> typed, String field) {
    return Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFKC).strip();
  }

  Read read(List<Field> fields) {
    for (var field : fields) {
      var text = text(typed, field.id());
      if (!text.isEmpty()) {
        take(field, text);
      }
    }
    return new Read(facts.build(), List.copyOf(problems));
  }

  private void take(Field field, String text) {
    switch (field.kind()) {
      case NUMBER -> number(field, text);
      case DATE -> date(field, text);
      case CHOICE -> choice(field, text);
      case FLAG -> flag(field, text);
    }
  }

  private void number(Field field, String text) {
    if (text.matches(NUMBER)) {
      facts.number(field.id(), new BigDecimal(text));
    } else {
      problem(field, "number");
    }
  }

  private void date(Field field, String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.isAfter(today)) {
        problem(field, "future");
      } else {
        facts.date(field.id(), day);
      }
    } catch (DateTimeParseException wrong) {
      problem(field, "date");
    }
  }

  private void choice(Field field, String text) {
    if (field.options().stream().anyMatch(it -> it.value().equals(text))) {
      facts.word(field.id(), text);
    } else {
      problem(field, "choice");
    }
  }

  private void flag(Field field, String text) {
    if (text.equals("true") || text.equals("false")) {
      facts.flag(field.id(), Boolean.parseBoolean(text));
    } else {
      problem(field, "choice");
    }
  }

  private void problem(Field field, String kind) {
    problems.add(new Problem(field.id(), "guide.self-check.problem." + kind, field.label()));
  }
}
