package org.yanchao.letter;

/** What a result letter tells. */
public enum LetterResult {
  NAMED,
  KEPT_IN_POOL
}
