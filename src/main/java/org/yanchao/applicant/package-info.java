/**
 * Who applies: organisations, their accounts and their projects over the years. Start reading at
 * {@link org.yanchao.applicant.ApplicantDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Applicant",
    allowedDependencies = {"kernel", "account"})
@org.jspecify.annotations.NullMarked
package org.yanchao.applicant;
