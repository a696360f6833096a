package org.yanchao.kernel;

/**
 * The end of the trail, for whoever must show that something was not yet known at that moment; the
 * trail itself implements it.
 */
public interface LastLine {

  /**
   * One moment of the trail.
   *
   * @param seq number of the line written last
   * @param hash its hash, over all lines before
   */
  record Mark(long seq, String hash) {}

  /** The line written last before this transaction. */
  Mark mark();
}
