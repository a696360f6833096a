package org.yanchao.casework;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;

/** All level cases. */
interface LevelCases extends Repository<LevelCase, UUID> {

  LevelCase save(LevelCase levelCase);

  Optional<LevelCase> findById(UUID id);

  /** The row stays locked until the transaction ends: two officers cannot both decide. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from LevelCase c where c.id = :id")
  Optional<LevelCase> findLocked(UUID id);

  @Query("select c from LevelCase c where c.origin.dossierId = :dossierId order by c.id")
  List<LevelCase> ofDossier(UUID dossierId);

  @Query(
      """
      select c from LevelCase c
      where c.origin.applicantId = :applicantId and c.origin.level = :level
        and c.origin.programme = :programme and c.origin.cycle = :cycle
      order by c.origin.caseNo
      """)
  List<LevelCase> ofApplicant(UUID applicantId, Level level, String programme, int cycle);

  @Query("select c from LevelCase c where c.origin.parentId = :parentId order by c.id")
  List<LevelCase> above(UUID parentId);

  @Query(
      """
      select c from LevelCase c
      where c.origin.projectId = :projectId
      order by c.origin.cycle, c.origin.receivedAt, c.origin.caseNo
      """)
  List<LevelCase> ofProject(UUID projectId);

  /** Who may stand in this authority's round: in the pool, with a request that was in time. */
  @Query(
      """
      select c from LevelCase c
      where c.authority = :authority and c.origin.level = :level
        and c.origin.programme = :programme and c.origin.cycle = :cycle
        and c.status in (org.yanchao.casework.CaseStatus.POOLED,
                         org.yanchao.casework.CaseStatus.CONFIRMED)
        and c.review.state = org.yanchao.casework.ReviewState.IN_TIME
      order by c.origin.caseNo
      """)
  List<LevelCase> reviewable(String authority, Level level, String programme, int cycle);

  @Query(
      """
      select c from LevelCase c
      where c.origin.programme = :programme and c.origin.cycle = :cycle
      order by c.origin.caseNo
      """)
  List<LevelCase> ofCycle(String programme, int cycle);

  /** The unit's or the applicant's cases, filtered; an absent filter lets everything through. */
  @Query(
      """
      select c from LevelCase c, Project p
      where p.id = c.origin.projectId
        and (:all = true or c.authority = :authority or c.origin.applicantId = :applicant)
        and (:level is null or c.origin.level = :level)
        and (:cycle is null or c.origin.cycle = :cycle)
        and (:status is null or c.status = :status)
        and (:county is null or p.county = :county)
        and (:text is null or c.origin.caseNo like :text or p.name like :text)
      """)
  Page<LevelCase> list(
      boolean all,
      @Nullable String authority,
      @Nullable UUID applicant,
      @Nullable Level level,
      @Nullable Integer cycle,
      @Nullable CaseStatus status,
      @Nullable String county,
      @Nullable String text,
      Pageable page);

  default LevelCase get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("case"));
  }

  /** The case, locked, for someone of its authority in a role. */
  default LevelCase forStaff(Actor actor, Role role, UUID id) {
    var levelCase = locked(id);
    actor.mustBe(role, levelCase.authority());
    return levelCase;
  }

  /** The case, locked, for the applicant it belongs to. */
  default LevelCase forApplicant(Actor actor, UUID id) {
    var levelCase = locked(id);
    if (!actor.scope().covers(levelCase.origin().applicantId())) {
      throw new NotFound("case");
    }
    return levelCase;
  }

  default LevelCase locked(UUID id) {
    return findLocked(id).orElseThrow(() -> new NotFound("case"));
  }
}
