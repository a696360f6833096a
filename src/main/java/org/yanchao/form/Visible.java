package org.yanchao.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * What remains of answers when hidden and unknown fields are dropped. A condition asks only fields
 * that stand before its own, so that one pass settles them all.
 */
final class Visible {

  private final FormAnswers typed;
  private FormAnswers kept = FormAnswers.empty();

  private Visible(FormAnswers typed) {
    this.typed = typed;
  }

  static FormAnswers of(List<FormField> fields, FormAnswers typed) {
    var visible = new Visible(typed);
    fields.forEach(visible::keep);
    return visible.kept;
  }

  private void keep(FormField field) {
    if (field.hiddenIn(kept)) {
      return;
    }
    switch (field.type()) {
      case TEXT -> {}
      case GROUP -> field.children().forEach(this::keep);
      case DYNAMICLIST -> kept = kept.withRows(field.key(), rows(field).toList());
      default -> kept = kept.withAll(field.key(), typed.all(field.key()));
    }
  }

  private Stream<FormAnswers> rows(FormField list) {
    return typed.rows(list.key()).stream().map(row -> of(list.children(), row));
  }
}
