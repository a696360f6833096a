package org.yanchao.policy;

import java.util.List;

/**
 * What a standard asks and what it grants.
 *
 * @param sample whether the values are still the pack's sample
 */
public record StandardContent(
    List<Condition> conditions, PreferenceTable preferences, boolean sample) {}
