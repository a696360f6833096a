/**
 * What anyone may read before applying, and the self-check without an account. Start reading at
 * {@link org.yanchao.guide.web.Guide}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Guide",
    allowedDependencies = {"kernel", "account", "policy", "standard", "extension"})
@org.jspecify.annotations.NullMarked
package org.yanchao.guide;
