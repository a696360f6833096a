package org.yanchao.policy;

/** How a standard lets a preference act: four different things and none. */
public enum Mechanism {
  NONE,
  POINTS,
  RELIEF,
  PRIORITY,
  TIE_BREAK
}
