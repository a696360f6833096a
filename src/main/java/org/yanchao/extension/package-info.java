/**
 * Deadlines that an authority moves for everybody, with the paper that does it. Start reading at
 * {@link org.yanchao.extension.ExtensionDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Extensions",
    allowedDependencies = {"kernel", "account", "policy"})
@org.jspecify.annotations.NullMarked
package org.yanchao.extension;
