package org.yanchao.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a new dossier begins with; a project's second one begins with the first one's answers. */
@NamedInterface("desks")
public record DossierStart(
    String programme,
    int cycle,
    UUID applicantId,
    @Nullable UUID projectId,
    String county,
    String answers) {}
