package org.yanchao.policy;

import org.jspecify.annotations.Nullable;

/** A rule that says where it comes from: a clause of a paper, or our own sample. */
public interface Sourced {

  /** Where a rule without a paper comes from. */
  enum Origin {
    SAMPLE
  }

  /**
   * A place in a paper.
   *
   * @param document id of the document
   * @param clause id of its clause
   */
  record Source(String document, String clause) {}

  @Nullable Source source();

  @Nullable Origin origin();

  /** True while no paper decides the value; production refuses to act on it. */
  default boolean sample() {
    return source() == null;
  }
}
