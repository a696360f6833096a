package org.yanchao.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Everything done about owed sheets. */
interface FollowUps extends Repository<FollowUp, UUID> {

  FollowUp save(FollowUp followUp);

  List<FollowUp> findByBatchOrderByNotedAtAscSeatNoAsc(UUID batch);
}
