/**
 * Generated cycles, the story and the demo's clock; exists only in the profiles demo and rehearsal.
 * Start reading at {@link org.yanchao.rehearsal.DemoAccounts}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Rehearsal")
@org.jspecify.annotations.NullMarked
package org.yanchao.rehearsal;
