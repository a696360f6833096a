package org.yanchao.desk.web;

import java.util.Map;
import org.yanchao.form.FieldError;
import org.yanchao.form.FormAnswers;

/**
 * What was typed into one of the forms of a page.
 *
 * @param form name under which the page finds it
 * @param problems what is wrong, by name of the input
 * @param editing whether a row was added or removed: nothing is to be done yet
 */
record Typed(String form, FormAnswers answers, Map<String, FieldError> problems, boolean editing) {

  boolean unfinished() {
    return editing || !problems.isEmpty();
  }
}
