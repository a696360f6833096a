package org.yanchao.policy;

/** Whether a standard opens the pool or the naming. */
public enum StandardKind {
  POOL,
  BASE
}
