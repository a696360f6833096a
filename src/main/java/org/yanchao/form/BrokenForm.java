package org.yanchao.form;

/** A form file that we could not draw or check faithfully; it stops the start. */
public class BrokenForm extends RuntimeException {

  BrokenForm(String file, String field, String reason) {
    super("forms/" + file + ", " + field + ": " + reason);
  }
}
