package org.yanchao.panel;

import java.time.Instant;
import org.yanchao.expert.RecusalGround;

/** An expert who left, by number; the name is nobody's business here. */
public record RecusalView(
    String expertNumber, int seatNo, RecusalGround ground, String note, Instant at, boolean late) {}
