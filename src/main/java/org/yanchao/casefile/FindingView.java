package org.yanchao.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Finding;

/**
 * One stored finding.
 *
 * @param targetId the item of evidence it is about, null for a finding on the whole case
 */
public record FindingView(Stage stage, @Nullable UUID targetId, Finding finding, Instant at) {}
