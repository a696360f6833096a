package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The holder was told what may happen and until when they may speak. */
public record RevocationNoticeSent(
    UUID revocationId, UUID namingId, LocalDate statementDueOn, Who by) implements Traceable {

  @Override
  public String action() {
    return "tenure.revocation-notice-sent";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "revocation", revocationId.toString(), "statementDueOn", statementDueOn.toString());
  }
}
