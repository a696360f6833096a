package org.yanchao.draw;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.yanchao.expert.RecusalGround;

/** All findings an officer found true. */
interface ConfirmedConflicts extends Repository<ConfirmedConflict, UUID> {

  ConfirmedConflict save(ConfirmedConflict confirmed);

  boolean existsByRoundAndExpertAndGround(UUID round, UUID expert, RecusalGround ground);
}
