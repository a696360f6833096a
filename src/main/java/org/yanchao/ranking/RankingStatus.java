package org.yanchao.ranking;

/** Whether the order can still change. */
public enum RankingStatus {
  OPEN,
  LOCKED
}
