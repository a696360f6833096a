package org.yanchao.applicant;

import java.util.UUID;

/** A project as pages and other modules see it; {@code name} is the name of the base. */
public record ProjectView(UUID id, UUID applicantId, String name, String county) {}
