package org.yanchao.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NeedsProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code replay}: recomputes finished rounds from their stored inputs; exit code 1 when one comes
 * out differently, 2 when the round named does not exist or is not locked.
 */
@Component
@NeedsProgram
@Command(name = "replay", mixinStandardHelpOptions = true)
class ReplayCommand implements Callable<Integer> {

  @Option(names = "--round", description = "Number or id of one round; without it all are taken")
  private @Nullable String round;

  private final ReplayDesk replays;
  private final ObjectMapper json;

  ReplayCommand(ReplayDesk replays, ObjectMapper json) {
    this.replays = replays;
    this.json = json;
  }

  @Override
  public Integer call() throws Exception {
    var reports = replays.replayAll(Actor.system("replay")).stream().filter(this::meant).toList();
    if (round != null && reports.isEmpty()) {
      System.err.println("No finished round " + round);
      return 2;
    }
    System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(told(reports)));
    return reports.stream().allMatch(ReplayReport::identical) ? 0 : 1;
  }

  private boolean meant(ReplayReport it) {
    return round == null || round.equals(it.number()) || round.equals(it.roundId().toString());
  }

  /** Numbers and differences only: names and scores of candidates stay in the database. */
  private static List<Map<String, Object>> told(List<ReplayReport> reports) {
    return reports.stream().map(ReplayCommand::told).toList();
  }

  private static Map<String, Object> told(ReplayReport it) {
    var line = new LinkedHashMap<String, Object>();
    line.put("round", it.number());
    line.put("candidates", it.rows().size());
    line.put("hash", it.hash());
    line.put("identical", it.identical());
    line.put("differences", it.differences());
    return line;
  }
}
