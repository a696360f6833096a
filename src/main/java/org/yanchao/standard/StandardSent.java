package org.yanchao.standard;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A standard was sent to the province for filing, perhaps after the day. */
public record StandardSent(
    UUID standardId, String issuer, Instant sentAt, boolean late, @Nullable String clause, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "policy.standard-sent";
  }

  @Override
  public String subject() {
    return standardId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("sentAt", sentAt.toString(), "late", String.valueOf(late));
  }
}
