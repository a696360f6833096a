package org.yanchao.casework;

/**
 * The two requests of one form.
 *
 * @param pool to be taken into the cultivation pool
 * @param review to take part in this year's review
 */
public record Requests(boolean pool, boolean review) {

  /** What is offered when the application window is over. */
  public static final Requests POOL_ONLY = new Requests(true, false);

  public static final Requests BOTH = new Requests(true, true);

  public static final Requests REVIEW_ONLY = new Requests(false, true);
}
