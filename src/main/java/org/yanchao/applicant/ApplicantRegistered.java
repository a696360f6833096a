package org.yanchao.applicant;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An organisation is known from now on. */
public record ApplicantRegistered(UUID applicantId, Who by) implements Traceable {

  @Override
  public String action() {
    return "submission.applicant-registered";
  }

  @Override
  public String subject() {
    return applicantId.toString();
  }
}
