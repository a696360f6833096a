package org.yanchao.round;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * How the review of a round was left to the unit above.
 *
 * @param reviewer org key of the unit that runs the review
 * @param letters those there are: the request always, reply and result when they have come
 */
public record DelegationView(
    String reviewer, DelegationState state, Map<LetterKind, LetterView> letters) {

  public DelegationView {
    letters = Map.copyOf(letters);
  }

  /** Number of the letter by which it was asked. */
  public String documentNo() {
    return Optional.ofNullable(letter(LetterKind.REQUEST)).orElseThrow().number();
  }

  /** The letter of a kind, null before it has come. */
  public @Nullable LetterView letter(LetterKind kind) {
    return letters.get(kind);
  }

  /** Why the unit above does nothing in the review yet, empty once it has accepted. */
  Optional<Refusal> whyNotBegin() {
    return state == DelegationState.ASKED
        ? Refusal.because("round.delegation-unanswered")
        : Optional.empty();
  }
}
