/**
 * Local standards: drafted from the template of their level, issued, sent for filing. Start reading
 * at {@link org.yanchao.standard.StandardDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Standards",
    allowedDependencies = {"kernel", "account", "policy"})
@org.jspecify.annotations.NullMarked
package org.yanchao.standard;
