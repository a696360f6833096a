package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts what everybody does every working day on the agenda. */
@Component
@Profile({"demo", "rehearsal"})
class WorkDay {

  private static final LocalTime BEGINS = LocalTime.of(10, 0);

  private final Office office;
  private final RoundHands rounds;
  private final Public readers;
  private final Agenda agenda;
  private final Season season;

  WorkDay(Office office, RoundHands rounds, Public readers, Agenda agenda, Season season) {
    this.office = office;
    this.rounds = rounds;
    this.readers = readers;
    this.agenda = agenda;
    this.season = season;
  }

  /** Adds one day to the agenda; nobody works on a day that is no working day. */
  FastForward.Acts plan(LocalDate day) {
    if (season.nextWorkingDay(day.minusDays(1)).equals(day)) {
      agenda.at(Season.at(day, BEGINS), office::work);
      agenda.at(Season.at(day, BEGINS.plusHours(4)), rounds::openDue);
      agenda.at(Season.at(day, BEGINS.plusHours(4)), readers::read);
    }
    return agenda;
  }
}
