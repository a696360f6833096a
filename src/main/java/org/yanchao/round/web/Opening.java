package org.yanchao.round.web;

import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programme;

/**
 * A round the authority could open this year.
 *
 * @param refusal why it cannot be opened now, null when it can
 */
record Opening(Programme programme, Level level, @Nullable Refusal refusal) {}
