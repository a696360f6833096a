package org.yanchao.round;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The scan of a letter about a delegated review came after the letter was entered. */
public record LetterScanKept(UUID roundId, LetterKind kind, Who by) implements Traceable {

  @Override
  public String action() {
    return "round.letter-scan-kept";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("letter", kind.name().toLowerCase(Locale.ROOT));
  }
}
