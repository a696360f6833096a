/**
 * The guidance plan of a cycle held against what was named: allocation, deadlines, rates by unit
 * and level. Start reading at {@link org.yanchao.plan.PlanDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "document",
      "casework",
      "naming",
      "recommendation"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.plan;
