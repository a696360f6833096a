package org.yanchao.policy;

import java.util.List;
import org.yanchao.kernel.Level;

/**
 * What a standard asks and grants, as the evaluator reads it; stored with an issued standard.
 *
 * @param id id of the standard or of the pack's sample
 * @param version by which a finding names it
 * @param citation number of its document, empty while it has none
 */
public record StandardTerms(
    String id,
    String version,
    Level level,
    StandardKind kind,
    String citation,
    boolean sample,
    List<Condition> conditions,
    PreferenceTable preferences) {}
