package org.yanchao.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a new dossier begins with; a project's second one begins with the first one's answers. */
record DossierStart(
    String programme,
    int cycle,
    UUID applicantId,
    @Nullable UUID projectId,
    String county,
    String answers) {}
