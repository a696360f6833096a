/**
 * The public register of named bases: search, open data and figures. Start reading at {@link
 * org.yanchao.register.RegisterDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Register of bases",
    allowedDependencies = {"kernel", "account", "document", "policy", "naming", "stock"})
@org.jspecify.annotations.NullMarked
package org.yanchao.register;
