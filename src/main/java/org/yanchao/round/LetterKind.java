package org.yanchao.round;

/** Which of the letters about a review that was left to the unit above. */
public enum LetterKind {
  /** The county asks. */
  REQUEST,
  /** The city accepts. */
  REPLY,
  /** The city hands the result back. */
  RESULT
}
