package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The holder is told that a name runs out and that it may ask for another term. */
public record ExpiryReminded(
    UUID namingId, String authority, LocalDate validTo, List<Notifiable.Message> messages, Who by)
    implements Traceable, Notifiable {

  public ExpiryReminded {
    messages = List.copyOf(messages);
  }

  @Override
  public String action() {
    return "tenure.expiry-reminded";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("validTo", validTo.toString());
  }
}
