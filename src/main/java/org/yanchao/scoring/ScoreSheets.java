package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;

/** All score sheets. */
interface ScoreSheets extends Repository<ScoreSheet, UUID> {

  ScoreSheet save(ScoreSheet sheet);

  /** Writes at once, so that the page gets the version the row now has. */
  ScoreSheet saveAndFlush(ScoreSheet sheet);

  List<ScoreSheet> findByBatchAndExpert(UUID batch, UUID expert);

  List<ScoreSheet> findByBatchAndState(UUID batch, SheetState state);

  List<ScoreSheet> findByBatchOrderBySeatNo(UUID batch);

  List<ScoreSheet> findByCandidate(UUID candidate);

  Optional<ScoreSheet> findByBatchAndCandidateAndExpert(UUID batch, UUID candidate, UUID expert);

  /** A sheet with the seat and the batch it belongs to. */
  interface Taken {

    ScoreSheet getSheet();

    Seat getSeat();

    ReviewBatch getBatch();
  }

  /** One expert's sheet with all that its rules ask, in one statement. */
  @Query(
      """
      select s as sheet, t as seat, b as batch from ScoreSheet s
      join Seat t on t.batch = s.batch and t.expert = s.expert
      join ReviewBatch b on b.id = s.batch
      where s.batch = :batch and s.candidate = :candidate and s.expert = :expert
      """)
  Optional<Taken> taken(UUID batch, UUID candidate, UUID expert);

  /** One expert's sheets of candidates still in review, in the order of the task list. */
  @Query(
      """
      select s from ScoreSheet s join Candidate c on c.id = s.candidate
      where s.batch = :batch and s.expert = :expert
      and s.state <> org.yanchao.scoring.SheetState.VOID
      and c.state = org.yanchao.candidacy.CandidateState.IN_REVIEW order by c.code, c.no
      """)
  List<ScoreSheet> toScore(UUID batch, UUID expert);

  /**
   * Sheets that count although their expert does not hold a seat, left the batch or stands back.
   */
  @Query(
      """
      select s from ScoreSheet s where s.state = org.yanchao.scoring.SheetState.SUBMITTED
      and (not exists (select 1 from Seat t where t.batch = s.batch and t.expert = s.expert
           and t.no = s.seatNo and t.state = org.yanchao.panel.SeatState.SEATED)
        or exists (select 1 from Recusal r where r.batch = s.batch and r.expert = s.expert
           and (r.candidate is null or r.candidate = s.candidate)))
      """)
  List<ScoreSheet> countingWithoutSeat();
}
