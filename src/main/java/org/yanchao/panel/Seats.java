package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All seats and alternates. */
interface Seats extends Repository<Seat, UUID> {

  Seat save(Seat seat);

  List<Seat> findByBatchOrderByNoAscAlternateNoAsc(UUID batch);

  List<Seat> findByBatchAndExpert(UUID batch, UUID expert);

  List<Seat> findByExpert(UUID expert);

  Optional<Seat> findByBatchAndNoAndState(UUID batch, int no, SeatState state);
}
