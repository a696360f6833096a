package org.yanchao.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** Result letters of all rounds. */
interface ResultLetters extends Repository<ResultLetter, UUID> {

  ResultLetter save(ResultLetter letter);

  Optional<ResultLetter> findById(UUID id);

  Optional<ResultLetter> findByRoundIdAndCaseId(UUID roundId, UUID caseId);

  List<ResultLetter> findByRoundIdOrderByResultDescBaseNameAscIdAsc(UUID roundId);

  default ResultLetter get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("letter"));
  }
}
