package org.yanchao.scoring;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A sheet on paper was typed in by a first person. */
public record PaperSheetEntered(UUID batchId, int seatNo, UUID candidateId, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.paper-sheet-entered";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seat", Integer.toString(seatNo), "candidate", candidateId.toString());
  }
}
