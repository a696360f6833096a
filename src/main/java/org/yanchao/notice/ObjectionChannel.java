package org.yanchao.notice;

/** How an objection came in. */
public enum ObjectionChannel {
  FORM,
  LETTER,
  PHONE,
  VISIT
}
