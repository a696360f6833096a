package org.yanchao.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Whose matter something is: a port that the modules which keep matters implement, so that the
 * trail can be held against it.
 */
public interface Jurisdiction {

  /**
   * The units whose staff may act on this matter, now or earlier; empty when it is none of this
   * module's.
   */
  Set<String> unitsOf(UUID subject);
}
