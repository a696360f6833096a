package org.yanchao.expert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expert as the library's owner sees them. */
public record ExpertView(
    UUID id,
    String number,
    String library,
    String name,
    String employer,
    String field,
    @Nullable String region,
    @Nullable String title,
    @Nullable String account,
    ExpertStatus status,
    List<TieView> ties) {}
