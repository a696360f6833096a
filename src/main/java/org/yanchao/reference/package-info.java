/**
 * Lists of other authorities that a ground or a fact is looked up in. Start reading at {@link
 * org.yanchao.reference.ReferenceList}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Reference lists",
    allowedDependencies = {"kernel", "account", "policy", "document"})
@org.jspecify.annotations.NullMarked
package org.yanchao.reference;
