package org.yanchao.form;

import java.util.List;

/**
 * A top-level group of a form: what a page shows at a time.
 *
 * @param group the group with its fields
 */
public record FormSection(FormField group) {

  public String id() {
    return group.key();
  }

  /** The Chinese original of its heading. */
  public String label() {
    return group.text().label();
  }

  public List<FormField> fields() {
    return group.children();
  }

  public boolean hiddenIn(FormAnswers answers) {
    return group.hiddenIn(answers);
  }
}
