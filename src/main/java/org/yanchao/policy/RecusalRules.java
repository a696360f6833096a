package org.yanchao.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Programme.Named;

/**
 * Who must stand back, and from how much.
 *
 * @param yearsBack how many years of past employment count
 * @param organiserWords how the organising office is called in an employer's name
 * @param townshipWords how the office of a township is called behind its name
 * @param grounds what a relation may rest on
 * @param scope what an expert with a relation to one candidate may still judge; the batch as a
 *     whole where the pack says nothing
 */
public record RecusalRules(
    int yearsBack,
    List<String> organiserWords,
    List<String> townshipWords,
    List<Named> grounds,
    Scope scope,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** From how much an expert with a relation to one candidate stands back. */
  public enum Scope {
    /**
     * From the whole batch: every score is ranked against the others, so whoever has a stake in one
     * has a stake in all (EC-11).
     */
    BATCH,
    /**
     * From that candidate only: small libraries stay large enough, at the price that candidates are
     * judged by slightly different panels.
     */
    PROJECT
  }

  public RecusalRules {
    organiserWords = Objects.requireNonNullElse(organiserWords, List.of());
    townshipWords = Objects.requireNonNullElse(townshipWords, List.of());
    scope = Objects.requireNonNullElse(scope, Scope.BATCH);
  }
}
