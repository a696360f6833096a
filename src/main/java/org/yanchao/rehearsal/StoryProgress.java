package org.yanchao.rehearsal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Regions;

/** Tells how far the story is, for the page of the demo's clock. */
@Component
@Profile("demo")
public class StoryProgress {

  /** An instant worth looking at; its text is {@code rehearsal.clock.milestone.<id>}. */
  public record Milestone(String id, LocalDateTime at, boolean past) {}

  /**
   * An act of the story, done, skipped or to come.
   *
   * @param key message key of what is done, with the subject as its value
   * @param subject the base or the unit it is about
   * @param refusal message key of the reason why it was skipped, or null
   * @param args values of the reason
   */
  public record Act(
      LocalDateTime at, String key, String subject, @Nullable String refusal, List<String> args) {}

  private final Story story;
  private final StoryBook book;
  private final StoryScript script;
  private final Regions regions;
  private final BusinessClock clock;

  StoryProgress(
      Story story, StoryBook book, StoryScript script, Regions regions, BusinessClock clock) {
    this.story = story;
    this.book = book;
    this.script = script;
    this.regions = regions;
    this.clock = clock;
  }

  public List<Milestone> milestones() {
    var now = clock.instant().atZone(BusinessClock.ZONE).toLocalDateTime();
    return script.data().milestones().stream()
        .map(it -> new Milestone(it.id(), it.at(), it.at().isBefore(now)))
        .toList();
  }

  /** Acts that a visitor had done or made impossible. */
  public List<Act> skipped() {
    return book.skipped().stream()
        .map(it -> act(story.acts().get(it.number() - 1), it.reason()))
        .toList();
  }

  /** What the story does next. */
  public List<Act> coming(int most) {
    return story.acts().stream()
        .filter(it -> !book.has(it.number()))
        .limit(most)
        .map(it -> act(it, null))
        .toList();
  }

  /** How many acts are through. */
  public int done() {
    return book.count();
  }

  /** How many acts lie before an instant. */
  public int before(java.time.Instant instant) {
    return (int) story.acts().stream().filter(it -> !it.at().isAfter(instant)).count();
  }

  private Act act(StoryAct it, @Nullable String reason) {
    var parts = reason == null ? List.<String>of() : Arrays.asList(reason.split("\\|"));
    return new Act(
        it.at().atZone(BusinessClock.ZONE).toLocalDateTime(),
        "rehearsal.act." + it.verb(),
        subject(it),
        parts.isEmpty() ? null : "refusal." + parts.get(0),
        parts.isEmpty() ? parts : parts.subList(1, parts.size()));
  }

  private String subject(StoryAct it) {
    return it.aboutBase()
        ? script.data().base(it.base()).base()
        : regions.at(clock.today()).get(it.subject()).name();
  }
}
