package org.yanchao.naming;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A base that had come in by mistake was taken out of the register. */
public record ImportWithdrawn(UUID namingId, String authority, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.import-withdrawn";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }
}
