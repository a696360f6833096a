/**
 * The naming document that gives names, their certificates and whether they hold. Start reading at
 * {@link org.yanchao.naming.NamingDesk}.
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
      "applicant",
      "casework",
      "submission",
      "notice",
      "ranking"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.naming;
