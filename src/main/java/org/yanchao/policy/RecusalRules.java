package org.yanchao.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Programme.Named;

/**
 * Who must stand back.
 *
 * @param yearsBack how many years of past employment count
 * @param organiserWords how the organising office is called in an employer's name
 * @param grounds what a relation may rest on
 * @param scope how much a relation to one applicant closes to the expert
 */
public record RecusalRules(
    int yearsBack,
    List<String> organiserWords,
    List<Named> grounds,
    Scope scope,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  public RecusalRules {
    organiserWords = Objects.requireNonNullElse(organiserWords, List.of());
    scope = Objects.requireNonNullElse(scope, Scope.BATCH);
  }

  /** What an expert with a relation to one applicant may not judge. */
  public enum Scope {
    /** Nobody of the batch, because every score is ranked against the others (EC-11). */
    BATCH,
    /** That applicant's project alone; the expert judges the others. */
    PROJECT
  }
}
