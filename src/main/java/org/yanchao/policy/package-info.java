/**
 * Rules as data: what a programme says with its clauses, the facts of a case, and the one evaluator
 * that says what a case meets, misses or leaves open. Start reading at {@link
 * org.yanchao.policy.Programme}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Policy",
    allowedDependencies = {"kernel", "account"})
@org.jspecify.annotations.NullMarked
package org.yanchao.policy;
