package org.yanchao.decision;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * A case left after the leaders decided to name it and before it was published.
 *
 * @param nothingToPublish whether no other decided base waits to be published
 */
public record DecidedCaseLeft(UUID roundId, UUID caseId, boolean nothingToPublish, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.decided-case-left";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }
}
