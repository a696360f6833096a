/**
 * One authority's round at one level in one cycle: its review plan with the places, and how far it
 * has come. Start reading at {@link org.yanchao.round.RoundDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Round",
    allowedDependencies = {"kernel", "account", "policy", "standard", "attachment"})
@org.jspecify.annotations.NullMarked
package org.yanchao.round;
