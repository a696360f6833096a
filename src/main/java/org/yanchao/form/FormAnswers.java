package org.yanchao.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody answered: typed text by key, kept even when it is wrong so that the page can show
 * it again. Immutable; sorted by key, so that equal answers have equal JSON.
 *
 * @param values the values of each key, never an empty list and never an empty text
 * @param rows the rows of each dynamic list
 */
public record FormAnswers(Map<String, List<String>> values, Map<String, List<FormAnswers>> rows) {

  private static final FormAnswers EMPTY = new FormAnswers(Map.of(), Map.of());

  public FormAnswers {
    values = frozen(values);
    rows = frozen(rows);
  }

  public static FormAnswers empty() {
    return EMPTY;
  }

  /** Answers of a whole form from request parameters; pressed row buttons are carried out. */
  public static FormAnswers from(FormDefinition form, MultiValueMap<String, String> parameters) {
    return new AnswerParameters(parameters).read(form.groups());
  }

  /** Answers of one section only. */
  public static FormAnswers from(FormSection section, MultiValueMap<String, String> parameters) {
    return new AnswerParameters(parameters).read(section.fields());
  }

  /** Whether "add row" or "remove row" was pressed: show the page again instead of saving. */
  public static boolean editsRows(MultiValueMap<String, String> parameters) {
    return AnswerParameters.editsRows(parameters);
  }

  public static FormAnswers fromJson(String json) {
    return AnswerJson.read(json);
  }

  public String toJson() {
    return AnswerJson.write(this);
  }

  /** The request that a browser would send for these answers. */
  public MultiValueMap<String, String> toParameters() {
    return AnswerParameters.write(this);
  }

  /** The single value, or an empty text. */
  public String text(String key) {
    return all(key).stream().findFirst().orElse("");
  }

  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  public boolean has(String key, String value) {
    return all(key).contains(value);
  }

  /** The number, if what was typed is one. */
  public Optional<BigDecimal> number(String key) {
    return Plain.number(text(key));
  }

  /** The day, if what was typed is one. */
  public Optional<LocalDate> date(String key) {
    return Plain.date(text(key));
  }

  public boolean checked(String key) {
    return text(key).equals("true");
  }

  public List<FormAnswers> rows(String key) {
    return rows.getOrDefault(key, List.of());
  }

  public boolean isBlank() {
    return values.isEmpty() && rows.isEmpty();
  }

  public FormAnswers with(String key, String value) {
    return withAll(key, List.of(value));
  }

  public FormAnswers withAll(String key, List<String> all) {
    var changed = new TreeMap<>(values);
    var present = all.stream().filter(value -> !value.isEmpty()).distinct().toList();
    changed.remove(key);
    if (!present.isEmpty()) {
      changed.put(key, present);
    }
    return new FormAnswers(changed, rows);
  }

  public FormAnswers withRows(String key, List<FormAnswers> all) {
    var changed = new TreeMap<>(rows);
    changed.remove(key);
    if (!all.isEmpty()) {
      changed.put(key, List.copyOf(all));
    }
    return new FormAnswers(values, changed);
  }

  /** The same answers with those of one section exchanged. */
  public FormAnswers replacing(FormSection section, FormAnswers answered) {
    var result = this;
    for (var field : section.group().tree().filter(f -> f.type().isAnswered()).toList()) {
      result =
          result
              .withAll(field.key(), answered.all(field.key()))
              .withRows(field.key(), answered.rows(field.key()));
    }
    return result;
  }

  FormAnswers withoutBlankRows() {
    var result = this;
    for (var key : List.copyOf(rows.keySet())) {
      result = result.withRows(key, rows(key).stream().filter(row -> !row.isBlank()).toList());
    }
    return result;
  }

  FormAnswers withRow(String key) {
    var longer = new ArrayList<>(rows(key));
    longer.add(EMPTY);
    return withRows(key, longer);
  }

  private static <T> Map<String, List<T>> frozen(Map<String, List<T>> given) {
    SortedMap<String, List<T>> copy = new TreeMap<>();
    given.forEach((key, list) -> copy.put(Objects.requireNonNull(key), List.copyOf(list)));
    return java.util.Collections.unmodifiableSortedMap(copy);
  }
}
