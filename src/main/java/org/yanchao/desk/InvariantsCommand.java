package org.yanchao.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NeedsProgram;
import picocli.CommandLine.Command;

/** {@code invariants}: checks a live database; exit code 1 when something is violated. */
@Component
@NeedsProgram
@Command(name = "invariants", mixinStandardHelpOptions = true)
class InvariantsCommand implements Callable<Integer> {

  private final InvariantReport report;
  private final ObjectMapper json;

  InvariantsCommand(InvariantReport report, ObjectMapper json) {
    this.report = report;
    this.json = json;
  }

  @Override
  public Integer call() throws Exception {
    var violations = report.violations();
    System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(violations));
    return violations.values().stream().allMatch(java.util.List::isEmpty) ? 0 : 1;
  }
}
