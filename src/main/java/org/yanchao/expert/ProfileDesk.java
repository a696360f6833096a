package org.yanchao.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** An expert's profile and calendar, kept by the expert or by the officer of the library. */
@Service
@Transactional
public class ProfileDesk {

  private final Experts experts;
  private final ExpertJobs jobs;
  private final ExpertAbsences absences;
  private final SeatsTaken seats;
  private final Surroundings around;

  /** Where and when experts work. */
  @Component
  record Surroundings(Regions regions, Stamp stamp) {}

  ProfileDesk(
      Experts experts,
      ExpertJobs jobs,
      ExpertAbsences absences,
      SeatsTaken seats,
      Surroundings around) {
    this.experts = experts;
    this.jobs = jobs;
    this.absences = absences;
    this.seats = seats;
    this.around = around;
  }

  /** The profile of an expert of my library, or my own. */
  @Transactional(readOnly = true)
  public ExpertProfile show(Actor actor, UUID expertId) {
    var expert = readable(actor, expertId);
    var since = BusinessClock.startOf(around.stamp().today().withDayOfYear(1));
    return new ExpertProfile(
        expert.view(List.of()),
        jobs.findByExpertOrderByEndedOnDesc(expertId).stream().map(ExpertJob::view).toList(),
        absences.findByExpertOrderByFirstDay(expertId).stream().map(ExpertAbsence::view).toList(),
        seats.since(since).stream()
            .filter(it -> it.expert().equals(expertId))
            .mapToLong(ExpertLoad::seats)
            .sum());
  }

  /** Why this person cannot change the profile, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotChange(Actor actor, UUID expertId) {
    var expert = readable(actor, expertId);
    return expertId.equals(actor.holder())
        ? Optional.empty()
        : actor.whyNot(Role.CASE_OFFICER, expert.library());
  }

  /** Changes the profile; an employer that is left stays in the history with today as last day. */
  public void describe(Actor actor, UUID expertId, ProfileEntry entry) {
    var expert = own(actor, expertId);
    entry.whyNot().ifPresent(Refusal::raise);
    if (entry.region() != null && !around.regions().knows(entry.region())) {
      Refusal.of("expert.region-unknown").raise();
    }
    var before = expert.profile();
    if (!before.employer().equals(entry.employer())) {
      var left = new JobEntry(before.employer(), null, null, around.stamp().today());
      jobs.save(new ExpertJob(around.stamp().id(), expertId, left));
    }
    expert.describe(entry);
    experts.save(expert);
    changed(actor, expertId, "profile");
  }

  /** Adds a present or past job; it counts as a finding for the years the pack says. */
  public void addJob(Actor actor, UUID expertId, JobEntry entry) {
    own(actor, expertId);
    entry.whyNot().ifPresent(Refusal::raise);
    jobs.save(new ExpertJob(around.stamp().id(), expertId, entry));
    changed(actor, expertId, "job");
  }

  /** Why these days cannot be marked, empty when they can. */
  public Optional<Refusal> whyNotBeAway(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return Refusal.because("expert.days-reversed");
    }
    return last.isBefore(around.stamp().today())
        ? Refusal.because("expert.days-past")
        : Optional.empty();
  }

  /** Marks days on which the expert cannot judge and will not be drawn. */
  public void beAway(Actor actor, UUID expertId, LocalDate first, LocalDate last) {
    own(actor, expertId);
    whyNotBeAway(first, last).ifPresent(Refusal::raise);
    absences.save(new ExpertAbsence(around.stamp().id(), expertId, first, last));
    changed(actor, expertId, "away");
  }

  /** Takes such days back. */
  public void comeBack(Actor actor, UUID expertId, UUID absenceId) {
    own(actor, expertId);
    var absence =
        absences
            .findById(absenceId)
            .filter(it -> it.expert().equals(expertId))
            .orElseThrow(() -> new NotFound("absence"));
    absences.delete(absence);
    changed(actor, expertId, "back");
  }

  private void changed(Actor actor, UUID expertId, String what) {
    around.stamp().publish(new ProfileChanged(expertId, what, by(actor)));
  }

  private static Who by(Actor actor) {
    return actor.as(actor.is(Role.EXPERT) ? Role.EXPERT : Role.CASE_OFFICER);
  }

  private Expert own(Actor actor, UUID expertId) {
    whyNotChange(actor, expertId).ifPresent(Refusal::raise);
    return experts.get(expertId);
  }

  private Expert readable(Actor actor, UUID expertId) {
    var expert = experts.get(expertId);
    if (actor.is(Role.EXPERT)
        ? !expertId.equals(actor.holder())
        : !expert.library().equals(actor.authority())) {
      throw new NotFound("expert");
    }
    return expert;
  }
}
