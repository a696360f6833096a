package org.yanchao.round;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.account.Scope;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;

/** All rounds. */
interface Rounds extends Repository<Round, UUID> {

  Round save(Round round);

  Optional<Round> findById(UUID id);

  /** The row stays locked until the transaction ends: what is counted per round is counted here. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Round r where r.id = :id")
  Optional<Round> findLocked(UUID id);

  Optional<Round> findByAuthorityAndLevelAndProgrammeAndCycle(
      String authority, Level level, String programme, int cycle);

  List<Round> findByAuthorityOrderByNumberDesc(String authority);

  List<Round> findAllByOrderByNumber();

  default Round get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("round"));
  }

  /** Absent and not yours are the same answer. */
  default Round get(Scope scope, UUID id) {
    return findById(id)
        .filter(round -> scope.covers(round.authority()))
        .orElseThrow(() -> new NotFound("round"));
  }
}
