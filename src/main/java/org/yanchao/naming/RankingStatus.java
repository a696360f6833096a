package org.yanchao.naming;

/** Whether the order can still change. */
public enum RankingStatus {
  OPEN,
  LOCKED
}
