package org.yanchao.panel;

import java.util.UUID;

/**
 * One claimed ground as it stood when the grounds were frozen.
 *
 * @param status CONFIRMED, REFUSED or PENDING; pending is never a no
 */
public record FrozenGround(UUID claimId, String category, String ground, String status) {}
