package org.yanchao.letter;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A printed letter reached an applicant who has no account. */
public record LetterDelivered(UUID roundId, UUID letterId, Delivery delivery, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "letter.delivered";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "letter",
        letterId.toString(),
        "kind",
        delivery.kind().name(),
        "day",
        delivery.day().toString(),
        "scan",
        String.valueOf(delivery.scan() != null));
  }
}
