package org.yanchao.letter;

/** How a printed letter reached its applicant. */
public enum DeliveryKind {
  HANDED,
  POSTED
}
