package org.yanchao.progress;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * Something was done about the sheets a seat owes.
 *
 * @param messages what the experts concerned are told
 */
public record SeatFollowedUp(
    UUID batchId, int seatNo, FollowUpKind kind, List<Notifiable.Message> messages, Who by)
    implements Traceable, Notifiable {

  public SeatFollowedUp {
    messages = List.copyOf(messages);
  }

  @Override
  public String action() {
    return "panel.seat-" + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seat", Integer.toString(seatNo));
  }
}
