package org.yanchao.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what is wrong with answers, by the same file that draws the form. */
@Component
public class FormValidator {

  /** Everything wrong with a whole form, by the name of the input, in the order of the form. */
  public Map<String, FieldError> problems(FormDefinition form, FormAnswers answers) {
    return problems(form.groups(), Visible.of(form.groups(), answers));
  }

  /**
   * What is wrong with one section.
   *
   * @param answers the answers of the whole form, because a condition may ask an earlier section
   */
  public Map<String, FieldError> problems(
      FormDefinition form, FormSection section, FormAnswers answers) {
    return problems(List.of(section.group()), Visible.of(form.groups(), answers));
  }

  private static Map<String, FieldError> problems(List<FormField> fields, FormAnswers visible) {
    var found = new LinkedHashMap<String, FieldError>();
    collect(fields, visible, "", found);
    return found;
  }

  private static void collect(
      List<FormField> fields, FormAnswers scope, String prefix, Map<String, FieldError> found) {
    for (var field : fields) {
      if (field.hiddenIn(scope)) {
        continue;
      }
      switch (field.type()) {
        case TEXT -> {}
        case GROUP -> collect(field.children(), scope, prefix, found);
        case DYNAMICLIST -> collectRows(field, scope.rows(field.key()), found);
        default -> new FieldCheck(field, scope).problem().ifPresent(e -> put(e.in(prefix), found));
      }
    }
  }

  private static void collectRows(
      FormField list, List<FormAnswers> rows, Map<String, FieldError> found) {
    if (rows.size() > FormField.ROWS) {
      put(FieldError.of(list, "rows", FormField.ROWS), found);
      return;
    }
    for (var i = 0; i < rows.size(); i++) {
      // A row that was added and left empty is no answer.
      if (!rows.get(i).isBlank()) {
        collect(list.children(), rows.get(i), list.key() + "[" + i + "].", found);
      }
    }
  }

  private static void put(FieldError error, Map<String, FieldError> found) {
    found.put(error.path(), error);
  }
}
