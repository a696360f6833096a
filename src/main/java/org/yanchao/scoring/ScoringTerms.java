package org.yanchao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * What the pack says of scoring.
 *
 * @param tally how sheets become a score
 * @param divergenceLimit a wider spread has to be resolved
 * @param criteria the lines of the score sheet
 */
@NamedInterface("desks")
public record ScoringTerms(Tally tally, BigDecimal divergenceLimit, List<CriterionView> criteria) {

  public Optional<CriterionView> criterion(String id) {
    return criteria.stream().filter(line -> line.id().equals(id)).findFirst();
  }
}
