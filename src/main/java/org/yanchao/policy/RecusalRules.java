package org.yanchao.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Programme.Named;

/**
 * Who must stand back: from a whole batch, because every score is ranked against the others
 * (EC-11).
 *
 * @param yearsBack how many years of past employment count
 * @param organiserWords how the organising office is called in an employer's name
 * @param townshipWords how the office of a township is called behind its name
 * @param grounds what a relation may rest on
 */
public record RecusalRules(
    int yearsBack,
    List<String> organiserWords,
    List<String> townshipWords,
    List<Named> grounds,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  public RecusalRules {
    organiserWords = Objects.requireNonNullElse(organiserWords, List.of());
    townshipWords = Objects.requireNonNullElse(townshipWords, List.of());
  }
}
