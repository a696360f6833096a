package org.yanchao.form;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Answers as request parameters: {@code name}, and {@code members[0].name} in rows. A hidden {@code
 * members[0]._row} keeps a row alive whose boxes are all unticked; {@code _add} and {@code _remove}
 * are the buttons that change rows without script.
 */
final class AnswerParameters {

  private static final String ADD = "_add";
  private static final String REMOVE = "_remove";
  private static final String ROW = "_row";

  private final MultiValueMap<String, String> parameters;

  AnswerParameters(MultiValueMap<String, String> parameters) {
    this.parameters = parameters;
  }

  static boolean editsRows(MultiValueMap<String, String> parameters) {
    return parameters.containsKey(ADD) || parameters.containsKey(REMOVE);
  }

  FormAnswers read(List<FormField> fields) {
    return read(fields, "");
  }

  private FormAnswers read(List<FormField> fields, String prefix) {
    var answers = FormAnswers.empty();
    for (var field : fields.stream().flatMap(this::flattened).toList()) {
      answers =
          field.type() == FieldType.DYNAMICLIST
              ? readRows(answers, field)
              : answers.withAll(field.key(), values(field, field.path(prefix)));
    }
    return answers;
  }

  private java.util.stream.Stream<FormField> flattened(FormField field) {
    return switch (field.type()) {
      case TEXT -> java.util.stream.Stream.empty();
      case GROUP -> field.children().stream().flatMap(this::flattened);
      default -> java.util.stream.Stream.of(field);
    };
  }

  private List<String> values(FormField field, String path) {
    var typed = parameters.getOrDefault(path, List.of()).stream();
    var normal = typed.map(value -> Typed.of(field, value)).filter(value -> !value.isEmpty());
    return field.type().isMultiple() ? normal.toList() : normal.limit(1).toList();
  }

  private FormAnswers readRows(FormAnswers answers, FormField list) {
    var rows = indices(list.key()).stream().map(i -> list.key() + "[" + i + "]");
    var read =
        rows.filter(row -> !row.equals(parameters.getFirst(REMOVE)))
            .map(row -> read(list.children(), row + "."));
    var result = answers.withRows(list.key(), read.toList());
    var mayGrow = result.rows(list.key()).size() < FormField.ROWS;
    return list.key().equals(parameters.getFirst(ADD)) && mayGrow
        ? result.withRow(list.key())
        : result;
  }

  private TreeSet<Integer> indices(String list) {
    var shape = Pattern.compile(Pattern.quote(list) + "\\[([0-9]{1,4})]\\..+");
    var found = new TreeSet<Integer>();
    for (var name : parameters.keySet()) {
      var match = shape.matcher(name);
      if (match.matches()) {
        found.add(Integer.valueOf(match.group(1)));
      }
    }
    return found;
  }

  static MultiValueMap<String, String> write(FormAnswers answers) {
    var parameters = new LinkedMultiValueMap<String, String>();
    write(answers, "", parameters);
    return parameters;
  }

  private static void write(
      FormAnswers answers, String prefix, MultiValueMap<String, String> target) {
    answers.values().forEach((key, all) -> target.addAll(prefix + key, all));
    answers.rows().keySet().forEach(list -> writeRows(list, answers.rows(list), target));
  }

  private static void writeRows(
      String list, List<FormAnswers> rows, MultiValueMap<String, String> target) {
    for (var i = 0; i < rows.size(); i++) {
      target.add(list + "[" + i + "]." + ROW, "1");
      write(rows.get(i), list + "[" + i + "].", target);
    }
  }
}
