/**
 * What the offices write on a case: findings, defects, opinions, verifications, set-asides and
 * decisions on grounds. Start reading at {@link org.yanchao.casefile.Papers}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Case file",
    allowedDependencies = {"kernel", "policy", "dossier", "dossier::desks"})
@org.jspecify.annotations.NullMarked
package org.yanchao.casefile;
