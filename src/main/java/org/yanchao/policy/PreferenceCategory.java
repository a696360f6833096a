package org.yanchao.policy;

/** The kinds of ground on which an application may be preferred (JL-05, JL-17…22). */
public enum PreferenceCategory {
  POVERTY_ALLEVIATION,
  KEY_AREA,
  SPECIALTY,
  DIRECTION,
  COMMENDATION
}
