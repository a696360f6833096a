/**
 * Who did what, when, under which clause; append-only and hash-chained. Start reading at {@link
 * org.yanchao.trail.Trail}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Trail",
    allowedDependencies = {"kernel", "account"})
@org.jspecify.annotations.NullMarked
package org.yanchao.trail;
