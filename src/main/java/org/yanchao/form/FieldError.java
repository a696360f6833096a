package org.yanchao.form;

import java.util.List;

/**
 * What is wrong with one answer; its words are {@code form.error.<rule>} with the label as {0}.
 *
 * @param field the field
 * @param path name of the input, such as {@code members[0].name}
 * @param rule the rule it breaks, such as {@code required}
 * @param args values for the text after the label: limits, never what was typed
 */
public record FieldError(FormField field, String path, String rule, List<Object> args) {

  static FieldError of(FormField field, String rule, Object... args) {
    return new FieldError(field, field.key(), rule, List.of(args));
  }

  FieldError in(String prefix) {
    return new FieldError(field, prefix + field.key(), rule, args);
  }

  /** Id of the input it belongs to. */
  public String id() {
    return FormField.domId(path);
  }
}
