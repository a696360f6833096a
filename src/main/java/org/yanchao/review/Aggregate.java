package org.yanchao.review;

/**
 * What the sheets of a batch came to.
 *
 * @param diverging whether a spread passes the pack's limit
 * @param lacking whether a candidate has too few sheets for a score
 */
record Aggregate(boolean diverging, boolean lacking) {

  /** Whether somebody has to deal with it before the review can be closed. */
  boolean open() {
    return diverging || lacking;
  }
}
