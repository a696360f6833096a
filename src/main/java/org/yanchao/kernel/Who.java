package org.yanchao.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the trail keeps it: never a name, so that the trail can be shown and moved.
 *
 * @param account id of the account, or the name of the service task that acted
 * @param role the role used
 * @param authority org key of the authority acted for, null for applicants, experts and the public
 */
public record Who(String account, String role, @Nullable String authority) {

  /** The system itself, naming the task it was doing. */
  public static Who system(String task) {
    return new Who(task, "SYSTEM", null);
  }
}
