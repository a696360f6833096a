package org.yanchao.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code =field = "value"} or {@code =field != "value"}: the only conditions a form may have.
 *
 * @param field key of the field asked, in the same form or the same row
 * @param equal whether the value must be equal (or must not)
 * @param value the value compared with
 */
public record Condition(String field, boolean equal, String value) {

  private static final Pattern SHAPE = Pattern.compile("=\\s*(\\w+)\\s*(!?=)\\s*\"([^\"\\\\]*)\"");

  static Optional<Condition> parse(String expression) {
    var match = SHAPE.matcher(expression.strip());
    return match.matches()
        ? Optional.of(new Condition(match.group(1), match.group(2).equals("="), match.group(3)))
        : Optional.empty();
  }

  boolean holds(FormAnswers scope) {
    return scope.text(field).equals(value) == equal;
  }
}
