package org.yanchao.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All findings an officer does not follow. */
interface IgnoredConflicts extends Repository<IgnoredConflict, UUID> {

  IgnoredConflict save(IgnoredConflict ignored);

  List<IgnoredConflict> findByRound(UUID round);
}
