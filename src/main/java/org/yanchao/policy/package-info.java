/**
 * Rules as data: the programme's pack with its clauses, local standards, and the one evaluator that
 * says what a case meets, misses or leaves open. Start reading at {@link
 * org.yanchao.policy.Programme}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Policy",
    allowedDependencies = {"kernel", "account", "document"})
@org.jspecify.annotations.NullMarked
package org.yanchao.policy;
