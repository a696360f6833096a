package org.yanchao.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Sourced.Source;

/**
 * A policy paper, clause by clause (JL-01).
 *
 * @param id short stable id, such as {@code JL2022}
 * @param number document number as printed, null where our source has none
 * @param titleVariant a second title found in the same paper
 * @param signed null where our source has no date
 * @param repealedOn the day from which no later act may rest on it
 * @param repealedBy the clause that repealed it
 * @param basis what the paper itself rests on
 */
public record PolicyDocument(
    String id,
    @Nullable String number,
    String title,
    @Nullable String titleVariant,
    @Nullable String indexNumber,
    String issuer,
    @Nullable LocalDate signed,
    @Nullable LocalDate published,
    Status status,
    @Nullable LocalDate repealedOn,
    @Nullable Source repealedBy,
    @Nullable List<String> basis,
    List<Clause> clauses) {

  /** Whether the paper may still be chosen as a basis (EC-25). */
  public enum Status {
    IN_FORCE,
    REPEALED,
    UNKNOWN
  }

  /** How a decision cites one of its clauses: number, then clause. */
  public String citation(Clause clause) {
    return shortName() + " " + clause.cite();
  }

  /** Its number, or its title where our source has no number. */
  public String shortName() {
    return number == null ? title : number;
  }

  /**
   * Whether an act of that day should not rest on it any more. Acts up to the day of the repeal
   * keep their basis; a paper of which nobody says that it was repealed is no reason to warn.
   */
  public boolean repealedBefore(LocalDate act) {
    return status == Status.REPEALED && (repealedOn == null || act.isAfter(repealedOn));
  }
}
