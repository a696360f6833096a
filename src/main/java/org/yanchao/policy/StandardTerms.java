package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    PreferenceTable preferences) {

  /** How large it wants a business of this kind to be, empty where it does not say. */
  public Optional<BigDecimal> sizeOf(String industry) {
    return conditions.stream()
        .filter(it -> it.groups() != null && it.groups().containsKey(industry))
        .map(it -> it.groups().get(industry))
        .findFirst();
  }

  /** The number it asks of an indicator, empty where it asks none. */
  public Optional<BigDecimal> atLeast(String indicator) {
    return conditions.stream()
        .filter(it -> it.indicator().equals(indicator))
        .flatMap(it -> Optional.ofNullable(it.threshold()).stream())
        .findFirst();
  }

  /** The words it does not admit. */
  public Set<String> notAdmitted() {
    return conditions.stream()
        .filter(it -> it.noneOf() != null)
        .flatMap(it -> it.noneOf().stream())
        .collect(Collectors.toSet());
  }
}
