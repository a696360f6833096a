package org.yanchao.tenure;

/** Where a renewal stands. */
public enum RenewalState {
  ASKED,
  /** The officer has advised; the head decides. */
  CHECKED,
  RENEWED,
  DECLINED
}
