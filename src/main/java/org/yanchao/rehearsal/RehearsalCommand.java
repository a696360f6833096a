package org.yanchao.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NeedsProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rehearsal}: runs a whole cycle without pages; exit code 1 when something is violated. */
@Component
@Profile("rehearsal")
@NeedsProgram(profile = "rehearsal")
@Command(
    name = "rehearsal",
    mixinStandardHelpOptions = true,
    description = "Runs a generated cycle on a fresh in-memory database.")
class RehearsalCommand implements Callable<Integer> {

  private static final Path FOLDER = Path.of("target", "rehearsal");
  private static final int WIDTH = 40;

  private final Cycle cycle;
  private final StoryRun story;
  private final Season season;
  private final Reporter reporter;
  private final ReportFiles files;
  private final PrintStream progress = System.err;

  @Option(names = "--programme", defaultValue = "jilin-2022", description = "Id of the pack.")
  private String programme = "";

  @Option(names = "--applications", defaultValue = "240", description = "How many are filed.")
  private int applications;

  @Option(names = "--seed", defaultValue = "1", description = "The same seed, the same cycle.")
  private long seed;

  @Option(names = "--story", description = "Plays this story instead of a generated cycle.")
  private @Nullable String told;

  RehearsalCommand(
      Cycle cycle, StoryRun story, Season season, Reporter reporter, ReportFiles files) {
    this.cycle = cycle;
    this.story = story;
    this.season = season;
    this.reporter = reporter;
    this.files = files;
  }

  @Override
  public Integer call() throws IOException {
    season.choose(programme);
    if (told != null && !told.equals(StoryRun.NAME)) {
      progress.println("No such story: " + told + ". There is " + StoryRun.NAME + ".");
      return CommandLine.ExitCode.USAGE;
    }
    var begun = System.nanoTime();
    var sound = told == null ? cycle(begun) : story(begun);
    progress.println(FOLDER.resolve("report.json"));
    return sound ? 0 : 1;
  }

  private boolean cycle(long begun) throws IOException {
    cycle.run(applications, seed, this::show);
    var report = report(begun);
    files.write(report, FOLDER);
    return report.sound() && report.applications() == applications;
  }

  private boolean story(long begun) throws IOException {
    story.play(seed, season.cycle().closing().date(), this::show);
    var report = story.told(report(begun));
    files.write(report, FOLDER);
    report.differences().forEach(progress::println);
    return report.report().sound() && report.differences().isEmpty();
  }

  private Report report(long begun) {
    progress.println();
    return reporter.report(Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }

  private void show(LocalDate day) {
    var year = day.getYear() == season.year() ? day.getDayOfYear() : day.lengthOfYear();
    var done = WIDTH * year / day.lengthOfYear();
    progress.printf("\r[%s%s] %s", "#".repeat(done), "-".repeat(WIDTH - done), day);
  }
}
