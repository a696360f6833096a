package org.yanchao.round;

import java.util.UUID;

/**
 * The rules a round is judged by for its whole life.
 *
 * @param packVersion version of the programme's pack
 * @param baseStandard id of the issued and sent standard for being named
 * @param poolStandard id of the issued and sent standard for the pool
 */
record Pins(String packVersion, UUID baseStandard, UUID poolStandard) {}
