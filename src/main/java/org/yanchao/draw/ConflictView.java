package org.yanchao.draw;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;

/**
 * A finding about an expert of the libraries and a batch of a round.
 *
 * @param candidate the base of the only candidate the expert stands back from, null where it is the
 *     whole batch
 * @param evidence what it rests on, as it was entered
 * @param ignoredBecause why the officer does not follow it, null when it holds
 * @param confirmed whether an officer has looked at it and found it true
 */
public record ConflictView(
    int batch,
    UUID expert,
    String number,
    String name,
    @Nullable String candidate,
    RecusalGround ground,
    String evidence,
    @Nullable String ignoredBecause,
    boolean confirmed) {}
