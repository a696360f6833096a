package org.yanchao.cultivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.account.Scope;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;

/** All places in all pools, left ones included. */
interface PoolEntries extends Repository<PoolEntry, UUID> {

  PoolEntry save(PoolEntry entry);

  Optional<PoolEntry> findById(UUID id);

  /** Where the project is now. */
  List<PoolEntry> findByProjectIdAndLeftOnIsNull(UUID projectId);

  Optional<PoolEntry> findByProjectIdAndLevelAndLeftOnIsNull(UUID projectId, Level level);

  Optional<PoolEntry> findByCaseId(UUID caseId);

  @Query(
      """
      select e from PoolEntry e
      where e.authority = :authority and e.level = :level and e.admittedOn <= :day
        and (e.leftOn is null or e.leftOn > :day)
      order by e.admittedOn, e.id
      """)
  List<PoolEntry> inPool(String authority, Level level, LocalDate day);

  @Query(
      """
      select e from PoolEntry e
      where (:all = true or e.authority = :authority)
        and (:level is null or e.level = :level)
        and (:present = false or e.leftOn is null)
      order by e.admittedOn desc, e.id
      """)
  Page<PoolEntry> list(
      boolean all,
      @Nullable String authority,
      @Nullable Level level,
      boolean present,
      Pageable page);

  default PoolEntry get(Scope scope, UUID id) {
    return findById(id)
        .filter(entry -> scope.covers(entry.authority()))
        .orElseThrow(() -> new NotFound("pool entry"));
  }
}
