package org.yanchao.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers of officers to findings. */
interface AnsweredConflicts extends Repository<AnsweredConflict, UUID> {

  AnsweredConflict save(AnsweredConflict answer);

  List<AnsweredConflict> findByRound(UUID round);
}
