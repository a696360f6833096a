package org.yanchao.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;

/**
 * An expert who left or stands back, by number; the name is nobody's business here.
 *
 * @param base the only candidate the expert stands back from, null where it is the whole batch
 */
public record RecusalView(
    String expertNumber,
    int seatNo,
    @Nullable String base,
    RecusalGround ground,
    String note,
    Instant at,
    boolean late) {}
