/**
 * The pools of three levels: who meets the conditions is admitted, all of them, and stays until it
 * leaves. Start reading at {@link org.yanchao.cultivation.PoolDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Cultivation",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "standard",
      "round",
      "applicant",
      "casefile",
      "casework",
      "audit",
      "submission"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.cultivation;
