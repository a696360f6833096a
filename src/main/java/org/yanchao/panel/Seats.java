package org.yanchao.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.expert.ExpertLoad;

/** All seats and alternates. */
interface Seats extends Repository<Seat, UUID> {

  Seat save(Seat seat);

  List<Seat> findByBatchOrderByNoAscAlternateNoAsc(UUID batch);

  List<Seat> findByBatchAndExpert(UUID batch, UUID expert);

  List<Seat> findByExpert(UUID expert);

  @Query(
      "select new org.yanchao.expert.ExpertLoad(s.expert, count(s), sum(case when b.status <>"
          + " org.yanchao.panel.BatchStatus.CLOSED then 1 else 0 end),"
          + " max(coalesce(s.seatedAt, b.drawnAt)))"
          + " from Seat s join ReviewBatch b on b.id = s.batch"
          + " where s.state = org.yanchao.panel.SeatState.SEATED"
          + " and (coalesce(s.seatedAt, b.drawnAt) >= :since"
          + " or b.status <> org.yanchao.panel.BatchStatus.CLOSED)"
          + " group by s.expert")
  List<ExpertLoad> loads(Instant since);

  Optional<Seat> findByBatchAndNoAndState(UUID batch, int no, SeatState state);
}
