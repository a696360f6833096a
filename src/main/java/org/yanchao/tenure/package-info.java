/**
 * What follows a naming for years: yearly checks, rectification, revocation with the holder's
 * statement, review at the level above, renewal, the end of a term. Start reading at {@link
 * org.yanchao.tenure.CheckDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Tenure",
    allowedDependencies = {"kernel", "account", "policy", "applicant", "submission", "naming"})
@org.jspecify.annotations.NullMarked
package org.yanchao.tenure;
