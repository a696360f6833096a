package org.yanchao.round;

/** How far a review that was left to the unit above has come. */
public enum DelegationState {
  ASKED,
  ACCEPTED,
  CONCLUDED,
  RETURNED
}
