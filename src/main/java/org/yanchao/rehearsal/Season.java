package org.yanchao.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.RegionTree;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** The programme and its year as a rehearsal lives through it. */
@Component
@Profile({"demo", "rehearsal"})
class Season {

  private final Programmes programmes;
  private final Regions regions;
  private final WorkingDays workingDays;
  private final BusinessClock clock;
  private volatile String programme = "jilin-2022";

  Season(Programmes programmes, Regions regions, WorkingDays workingDays, BusinessClock clock) {
    this.programmes = programmes;
    this.regions = regions;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  void choose(String id) {
    programmes.newest(id);
    programme = id;
  }

  String id() {
    return programme;
  }

  Programme programme() {
    return programmes.newest(programme);
  }

  Cycle cycle() {
    return programme().cycle();
  }

  int year() {
    return programme().year();
  }

  RegionTree tree() {
    return regions.at(clock.today()).part(programme().territory());
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return clock.today();
  }

  boolean reached(LocalDate day) {
    return !today().isBefore(day);
  }

  /** The working day this many after the day. */
  LocalDate after(LocalDate day, int days) {
    return workingDays.plus(day, days);
  }

  LocalDate nextWorkingDay(LocalDate day) {
    return workingDays.plus(day, 1);
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
  }
}
