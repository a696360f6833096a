package org.yanchao.expert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recorded relation. */
public record TieView(
    @Nullable UUID applicant,
    @Nullable String creditCode,
    RecusalGround kind,
    @Nullable LocalDate endedOn,
    String note) {}
