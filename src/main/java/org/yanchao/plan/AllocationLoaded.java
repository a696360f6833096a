package org.yanchao.plan;

import java.util.Map;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The allocation of a cycle's plan was brought in. */
public record AllocationLoaded(String programme, int cycle, int rows, int total, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "plan.allocation-loaded";
  }

  @Override
  public String subject() {
    return programme + "/" + cycle;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("rows", Integer.toString(rows), "total", Integer.toString(total));
  }
}
