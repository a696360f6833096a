package org.yanchao.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not allowed: a code whose text and advice stand in the message bundles ({@code
 * refusal.<code>} says what and why, {@code refusal.<code>.todo} what to do next), the values that
 * belong into the text, and the clause it rests on.
 *
 * @param code {@code <module>.<rule>}, such as {@code submission.window-closed}
 * @param args values for the text; never personal data
 * @param clause document number and clause, or null where no paper decides
 */
public record Refusal(String code, List<Object> args, @Nullable String clause) {

  public static Optional<Refusal> because(String code, Object... args) {
    return Optional.of(of(code, args));
  }

  public static Refusal of(String code, Object... args) {
    return new Refusal(code, List.copyOf(Arrays.asList(args)), null);
  }

  /** The same refusal with the clause it rests on. */
  public Refusal under(@Nullable String clause) {
    return new Refusal(code, args, clause);
  }

  public String messageKey() {
    return "refusal." + code;
  }

  /** Enforces a rule that was first written as a question. */
  public void raise() {
    throw new Refused(this);
  }
}
