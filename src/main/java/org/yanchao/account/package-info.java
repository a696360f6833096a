/**
 * Who may act, for which authority: accounts, roles, authorities and scopes. Start reading at
 * {@link org.yanchao.account.Actor}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Account",
    allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.yanchao.account;
