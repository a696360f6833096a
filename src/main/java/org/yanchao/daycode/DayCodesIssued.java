package org.yanchao.daycode;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Codes for one day were issued to experts of a batch. */
public record DayCodesIssued(UUID batchId, LocalDate day, String seats, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "daycode.issued";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("day", day.toString(), "seats", seats);
  }
}
