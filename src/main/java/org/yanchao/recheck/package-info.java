/**
 * Looking again on request at what an office decided. Start reading at {@link
 * org.yanchao.recheck.RecheckDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Re-check",
    allowedDependencies = {"kernel", "account", "policy", "casework", "casework::desks"})
@org.jspecify.annotations.NullMarked
package org.yanchao.recheck;
