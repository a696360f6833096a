package org.yanchao.rehearsal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;

/** Plays the story from its first act to the closing of its cycle. */
@Component
@Profile({"demo", "rehearsal"})
class StoryRun {

  static final String NAME = "jilin-12";

  private final Story story;
  private final StoryReport report;
  private final FastForward fastForward;
  private final Ids ids;
  private final BusinessClock clock;

  StoryRun(Story story, StoryReport report, FastForward fastForward, Ids ids, BusinessClock clock) {
    this.story = story;
    this.report = report;
    this.fastForward = fastForward;
    this.ids = ids;
    this.clock = clock;
  }

  /** A report and where the story came out differently. */
  record Told(@JsonUnwrapped Report report, List<String> differences) {}

  void play(long seed, LocalDate closing, Consumer<LocalDate> progress) {
    ids.repeatFrom(seed);
    clock.moveTo(story.beginsAt());
    for (var day = clock.today(); !day.isAfter(closing); day = day.plusDays(1)) {
      fastForward.to(BusinessClock.endOf(day), story);
      progress.accept(day);
    }
  }

  Told told(Report played) {
    return new Told(played, report.differences());
  }
}
