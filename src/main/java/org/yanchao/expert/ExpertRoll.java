package org.yanchao.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;

/** The libraries' experts as a draw and a panel read them; they are changed through the desks. */
@Component
public class ExpertRoll {

  private final Experts experts;
  private final ExpertTies ties;
  private final ExpertJobs jobs;
  private final ExpertAbsences absences;
  private final Stamp stamp;

  ExpertRoll(
      Experts experts, ExpertTies ties, ExpertJobs jobs, ExpertAbsences absences, Stamp stamp) {
    this.experts = experts;
    this.ties = ties;
    this.jobs = jobs;
    this.absences = absences;
    this.stamp = stamp;
  }

  public Expert get(UUID id) {
    return experts.get(id);
  }

  public List<Expert> byId(Collection<UUID> ids) {
    return experts.findByIdIn(ids);
  }

  public List<Expert> byNumber(Collection<String> numbers) {
    return experts.findByNumberIn(numbers);
  }

  /** Everybody of these libraries who can be drawn, in the order of the numbers. */
  public List<Expert> active(List<String> libraries) {
    return experts.findByLibraryInAndStatusOrderByNumber(libraries, ExpertStatus.ACTIVE);
  }

  /** Everybody of all libraries who can be drawn, in the order of the numbers. */
  public List<Expert> active() {
    return experts.findByStatusOrderByNumber(ExpertStatus.ACTIVE);
  }

  /** Whether somebody is registered in this library. */
  public boolean holds(String library) {
    return experts.countByLibrary(library) > 0;
  }

  /** What the libraries know of these experts, for many of them at once. */
  public List<KnownExpert> known(List<Expert> asked) {
    var ids = asked.stream().map(Expert::id).toList();
    var tied = ties.findByExpertIn(ids).stream().collect(Collectors.groupingBy(ExpertTie::expert));
    var worked =
        jobs.findByExpertIn(ids).stream().collect(Collectors.groupingBy(ExpertJob::expert));
    return asked.stream()
        .map(
            it ->
                new KnownExpert(
                    it,
                    tied.getOrDefault(it.id(), List.of()),
                    worked.getOrDefault(it.id(), List.of())))
        .toList();
  }

  /** Experts who said they are away on one of these days, both included. */
  public Set<UUID> absent(LocalDate from, LocalDate to) {
    return absences.findByFirstDayLessThanEqualAndLastDayGreaterThanEqual(to, from).stream()
        .map(ExpertAbsence::expert)
        .collect(Collectors.toSet());
  }

  /** Keeps a relation that came out during a review; the review tells of it. */
  public void tie(UUID expert, TieEntry entry) {
    ties.save(new ExpertTie(stamp.id(), expert, entry, stamp.now()));
  }
}
