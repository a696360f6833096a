package org.yanchao.panel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All recusals. */
interface Recusals extends Repository<Recusal, UUID> {

  Recusal save(Recusal recusal);

  List<Recusal> findByBatchOrderByRecordedAt(UUID batch);
}
