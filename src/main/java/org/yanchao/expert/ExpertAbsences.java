package org.yanchao.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All days on which experts cannot judge. */
interface ExpertAbsences extends Repository<ExpertAbsence, UUID> {

  ExpertAbsence save(ExpertAbsence absence);

  void delete(ExpertAbsence absence);

  Optional<ExpertAbsence> findById(UUID id);

  List<ExpertAbsence> findByExpertOrderByFirstDay(UUID expert);

  /** Absences that touch a span of days, both included. */
  List<ExpertAbsence> findByFirstDayLessThanEqualAndLastDayGreaterThanEqual(
      LocalDate last, LocalDate first);
}
