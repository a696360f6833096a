/**
 * What an organisation files and what each level answers: applicants, dossiers, cases and their
 * formal checks, verifications and opinions. Start reading at {@link
 * org.yanchao.submission.SubmissionDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Submission",
    allowedDependencies = {"kernel", "account", "policy", "form", "attachment"})
@org.jspecify.annotations.NullMarked
package org.yanchao.submission;
