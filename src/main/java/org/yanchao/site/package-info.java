/**
 * Site verification as a scored part of a review: the checklist two people fill in at the base, the
 * points they give together, their photos. Start reading at {@link org.yanchao.site.SiteDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Site",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "form",
      "attachment",
      "round",
      "applicant",
      "casefile",
      "casework",
      "candidacy",
      "scoring",
      "verification"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.site;
