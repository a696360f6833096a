package org.yanchao.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One component of a form.
 *
 * @param key the key of its answer; for texts and groups the component's id
 * @param type what it is
 * @param text its words
 * @param rules what an answer must keep
 * @param children the fields of a group or of one row of a dynamic list
 */
public record FormField(
    String key, FieldType type, FieldText text, FieldRules rules, List<FormField> children) {

  /** More rows than this belong into a table that is uploaded. */
  static final int ROWS = 100;

  public boolean hiddenIn(FormAnswers scope) {
    return rules.hide() != null && rules.hide().holds(scope);
  }

  /** Name of the input: the key, behind the row it stands in ({@code members[0].}). */
  public String path(String prefix) {
    return prefix + key;
  }

  /** Id of the input, made from a path. */
  public static String domId(String path) {
    return "f-" + path.replaceAll("[\\[\\].]+", "-");
  }

  public String id(String prefix) {
    return domId(path(prefix));
  }

  /** Itself and everything below it, in the order of the file. */
  Stream<FormField> tree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(FormField::tree));
  }
}
