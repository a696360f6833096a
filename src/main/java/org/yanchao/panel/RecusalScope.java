package org.yanchao.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/**
 * What an interest costs: by the pack the whole batch (EC-11), or only the candidates it concerns
 * as long as every one of them keeps enough sheets.
 */
@Component
@NamedInterface("desks")
public class RecusalScope {

  private final PanelStore panels;
  private final SeatChange change;
  private final SeatChange.Work work;
  private final StandBacks standBacks;
  private final Stamp journal;

  RecusalScope(
      PanelStore panels,
      SeatChange change,
      SeatChange.Work work,
      StandBacks standBacks,
      Stamp journal) {
    this.panels = panels;
    this.change = change;
    this.work = work;
    this.standBacks = standBacks;
    this.journal = journal;
  }

  /** Whether experts may judge this batch without some of its candidates. */
  public boolean byCandidate(ReviewBatch batch) {
    return standBacks.byCandidate(batch);
  }

  /** Whether with these interests the expert leaves the batch altogether. */
  public boolean leaves(ReviewBatch batch, Seat seat, List<Interest> interests) {
    if (!byCandidate(batch) || interests.stream().anyMatch(Interest::ofAll)) {
      return true;
    }
    var known = panels.standBacks(batch.id());
    var own = new HashSet<>(known.getOrDefault(seat.expert(), Set.of()));
    interests.forEach(it -> own.add(it.candidate()));
    var panel =
        panels.seated(batch.id()).stream()
            .map(it -> it.id().equals(seat.id()) ? own : known.getOrDefault(it.expert(), Set.of()))
            .toList();
    return standBacks.everybody(batch, own) || !standBacks.enough(batch, panel);
  }

  /** Why the expert cannot stand back for these interests now, empty when they can. */
  public Optional<Refusal> whyNotStandBack(ReviewBatch batch, Seat seat, List<Interest> interests) {
    return whyNotFollow(batch, seat, interests)
        .or(
            () ->
                !leaves(batch, seat, interests) && fresh(seat, interests).isEmpty()
                    ? Refusal.because("panel.stands-back-already")
                    : Optional.empty());
  }

  private Optional<Refusal> whyNotFollow(ReviewBatch batch, Seat seat, List<Interest> interests) {
    if (leaves(batch, seat, interests)) {
      return change.whyNotReplace(batch, seat);
    }
    return batch
        .whyNotScore()
        .or(() -> seat.seated() ? Optional.empty() : Refusal.because("panel.recused"));
  }

  /** The expert leaves the batch to who follows, or stands back from these candidates only. */
  public void follow(ReviewBatch batch, Seat seat, List<Interest> interests, Who by) {
    whyNotFollow(batch, seat, interests).ifPresent(Refusal::raise);
    if (leaves(batch, seat, interests)) {
      change.replace(batch, seat, interests, by);
      return;
    }
    var fresh = fresh(seat, interests);
    for (var interest : fresh) {
      var late = work.sheets().voidOne(seat, interest.candidate());
      standBacks.record(seat, interest, late, by.account());
      journal.publish(new CandidateRecused(batch.id(), seat.seatNo(), interest, late, by));
    }
    if (!fresh.isEmpty() && batch.status() == BatchStatus.AGGREGATED) {
      work.scores().deleteByBatch(batch.id());
      panels.score(batch);
      journal.publish(new ScoresTakenBack(batch.id(), by));
    }
  }

  private List<Interest> fresh(Seat seat, List<Interest> interests) {
    Set<UUID> already = panels.standsBack(seat);
    return interests.stream().filter(it -> !already.contains(it.candidate())).toList();
  }
}
