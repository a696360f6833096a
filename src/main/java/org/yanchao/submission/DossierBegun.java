package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An applicant began to fill in this cycle's application. */
public record DossierBegun(UUID dossierId, UUID applicantId, Who by) implements Traceable {

  @Override
  public String action() {
    return "submission.dossier-begun";
  }

  @Override
  public String subject() {
    return dossierId.toString();
  }
}
