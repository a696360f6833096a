/**
 * Programmes as packs: read, checked, published in versions, compared and rolled forward. Start
 * reading at {@link org.yanchao.pack.PublishedPacks}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Packs",
    allowedDependencies = {"kernel", "account", "policy"})
@org.jspecify.annotations.NullMarked
package org.yanchao.pack;
