package org.yanchao.standard;

import java.util.List;
import org.yanchao.policy.Condition;
import org.yanchao.policy.PreferenceTable;

/**
 * What a standard asks and what it grants.
 *
 * @param sample whether the values are still the pack's sample
 * @param basis ids of the registered papers on which the issuer says it rests
 */
public record StandardContent(
    List<Condition> conditions, PreferenceTable preferences, boolean sample, List<String> basis) {

  public StandardContent {
    basis = basis == null ? List.of() : List.copyOf(basis);
  }

  public StandardContent(List<Condition> conditions, PreferenceTable preferences, boolean sample) {
    this(conditions, preferences, sample, List.of());
  }
}
