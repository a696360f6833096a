package org.yanchao.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy paper, clause by clause (JL-01).
 *
 * @param id short stable id, such as {@code JL2022}
 * @param number document number as printed
 * @param titleVariant a second title found in the same paper
 * @param basis what the paper itself rests on
 */
public record PolicyDocument(
    String id,
    String number,
    String title,
    @Nullable String titleVariant,
    @Nullable String indexNumber,
    String issuer,
    LocalDate signed,
    @Nullable LocalDate published,
    Status status,
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
    return number + " " + clause.cite();
  }
}
