package org.yanchao.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Who;

/** The lower unit asks the applicant to correct what the upper level flagged. */
public record PackageCorrectionOpened(
    UUID caseId, LocalDate dueOn, List<Notifiable.Message> messages, Who by)
    implements CaseEvent, Notifiable {

  public PackageCorrectionOpened {
    messages = List.copyOf(messages);
  }

  @Override
  public String action() {
    return "audit.correction-opened";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("dueOn", dueOn.toString());
  }
}
