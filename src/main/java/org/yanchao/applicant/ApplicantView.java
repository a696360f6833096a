package org.yanchao.applicant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as pages and other modules see it. */
public record ApplicantView(
    UUID id, String creditCode, String name, String entityType, @Nullable String accountId) {}
