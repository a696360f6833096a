package org.yanchao.letter;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An officer changed the words of a result letter before it was sent. */
public record LetterEdited(UUID roundId, UUID letterId, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.letter-edited";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("letter", letterId.toString());
  }
}
