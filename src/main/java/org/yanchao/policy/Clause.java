package org.yanchao.policy;

import org.jspecify.annotations.Nullable;

/**
 * One clause with its words.
 *
 * @param id stable id, such as {@code JL2022.3.6}
 * @param cite how the paper numbers it
 * @param note what a reader must know about the text we hold
 * @param blank true where the published text leaves its numbers out; unknown is not zero
 */
public record Clause(
    String id,
    String cite,
    String title,
    String text,
    @Nullable String note,
    @Nullable Boolean blank) {

  /** Whether no number may rest on it. */
  public boolean withoutNumbers() {
    return Boolean.TRUE.equals(blank);
  }
}
