/**
 * The draw of experts that anyone can recompute: pool, recusal findings, seal, transcript. Start
 * reading at {@link org.yanchao.draw.DrawDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Draw",
    allowedDependencies = {"kernel", "account", "policy", "round", "candidacy", "expert"})
@org.jspecify.annotations.NullMarked
package org.yanchao.draw;
