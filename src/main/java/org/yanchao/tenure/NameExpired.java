package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A name has run out: nothing came in time, or what came was declined. */
public record NameExpired(
    UUID namingId, String authority, LocalDate validTo, List<Notifiable.Message> messages, Who by)
    implements Traceable, Notifiable {

  public NameExpired {
    messages = List.copyOf(messages);
  }

  @Override
  public String action() {
    return "tenure.name-expired";
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
