/**
 * The libraries of experts: profile, calendar, relations to applicants, share of work. Start
 * reading at {@link org.yanchao.expert.ExpertDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Expert",
    allowedDependencies = {"kernel", "account", "policy", "document"})
@org.jspecify.annotations.NullMarked
package org.yanchao.expert;
