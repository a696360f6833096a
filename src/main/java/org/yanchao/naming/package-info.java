/**
 * From closed scores to a name that holds: ranking, collective decision, naming document,
 * certificates, register and the duty to recommend upward. Start reading at {@link
 * org.yanchao.naming.NamingDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Naming",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "attachment",
      "document",
      "round",
      "submission",
      "cultivation",
      "panel",
      "notice"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.naming;
