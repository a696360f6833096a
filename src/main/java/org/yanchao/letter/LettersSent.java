package org.yanchao.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Notifiable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The result letters of a round went out together. */
public record LettersSent(UUID roundId, int count, List<Notifiable.Message> messages, Who by)
    implements Traceable, Notifiable {

  public LettersSent {
    messages = List.copyOf(messages);
  }

  @Override
  public String action() {
    return "naming.letters-sent";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("count", Integer.toString(count));
  }
}
