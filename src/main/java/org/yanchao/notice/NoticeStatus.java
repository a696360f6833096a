package org.yanchao.notice;

/** Whether a notice still has something open. */
public enum NoticeStatus {
  OPEN,
  SETTLED
}
