package org.yanchao.scoring;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A second person typed in the same: the sheet counts as the expert’s. */
public record PaperSheetChecked(UUID batchId, int seatNo, UUID candidateId, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.paper-sheet-checked";
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
