package org.yanchao.kernel;

import java.util.List;

/**
 * Something that must hold on every live database ({@code DESIGN.md} §6). Modules contribute beans;
 * the command {@code invariants}, the auditor's page and the rehearsal's report collect them.
 */
public interface Invariant {

  /** Number and name, such as {@code 1-one-outcome}. */
  String name();

  /** Ids of what violates it, empty when it holds. */
  List<String> violations();
}
