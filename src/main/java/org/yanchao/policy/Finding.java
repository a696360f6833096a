package org.yanchao.policy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one case, with everything needed to explain and repeat it.
 *
 * @param ruleId standard or programme, a slash, and the indicator or rule
 * @param ruleVersion version of the standard or pack
 * @param clause document number and clause, null while no paper decides
 * @param sample whether the value is our sample
 * @param inputs the figures used; empty when they were unknown
 * @param threshold what is asked, after relief
 * @param value what the case has, null when unknown
 * @param gap what is missing: a number, or days for dates; null when met or undecidable
 */
public record Finding(
    String ruleId,
    String ruleVersion,
    @Nullable String clause,
    boolean sample,
    Map<String, String> inputs,
    @Nullable String threshold,
    @Nullable String value,
    Outcome outcome,
    @Nullable String gap) {

  public Finding {
    inputs = Map.copyOf(inputs);
  }

  /** The three answers a rule can give. */
  public enum Outcome {
    MET,
    NOT_MET,
    UNDECIDABLE;

    /** One miss decides; an open question only matters while nothing is missed. */
    public static Outcome of(List<Finding> findings) {
      if (findings.stream().anyMatch(it -> it.outcome() == NOT_MET)) {
        return NOT_MET;
      }
      return findings.stream().allMatch(Finding::met) ? MET : UNDECIDABLE;
    }
  }

  /** The same finding with its figures in other words, for readers who may not see all. */
  public Finding retold(UnaryOperator<String> words) {
    var told =
        inputs.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> words.apply(it.getValue())));
    var seen = value == null ? null : words.apply(value);
    return new Finding(ruleId, ruleVersion, clause, sample, told, threshold, seen, outcome, gap);
  }

  public boolean met() {
    return outcome == Outcome.MET;
  }

  /** The indicator or rule alone, by which bundles name it. */
  public String subject() {
    return ruleId.substring(ruleId.lastIndexOf('/') + 1);
  }
}
