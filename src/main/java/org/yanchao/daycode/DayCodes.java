package org.yanchao.daycode;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All day codes. */
interface DayCodes extends Repository<DayCode, UUID> {

  DayCode save(DayCode code);

  Optional<DayCode> findById(UUID id);

  Optional<DayCode> findByHandle(String handle);

  List<DayCode> findByBatchOrderBySeatNoAscIssuedAtDesc(UUID batch);
}
