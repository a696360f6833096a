package org.yanchao.trail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NeedsProgram;
import picocli.CommandLine.Command;

/**
 * {@code verify-trail}: recomputes the chain; exit code 1 when a line was altered or is missing.
 */
@Component
@NeedsProgram
@Command(name = "verify-trail", mixinStandardHelpOptions = true)
class VerifyTrailCommand implements Callable<Integer> {

  private final TrailInvariant chain;
  private final ObjectMapper json;

  VerifyTrailCommand(TrailInvariant chain, ObjectMapper json) {
    this.chain = chain;
    this.json = json;
  }

  @Override
  public Integer call() throws Exception {
    var broken = chain.violations();
    System.out.println(json.writeValueAsString(Map.of("broken", broken)));
    return broken.isEmpty() ? 0 : 1;
  }
}
