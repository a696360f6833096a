package org.yanchao.formalcheck;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** A correction handed in on paper was typed into the dossier. */
public record PaperCorrectionEntered(UUID caseId, Instant receivedAt, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.paper-correction-entered";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("receivedAt", receivedAt.toString());
  }
}
