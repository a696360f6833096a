package org.yanchao.pack;

import java.util.Map;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Somebody had a pack read that was not taken; the last good version stays in force. */
public record PackRefused(String folder, String why, Who by) implements Traceable {

  @Override
  public String action() {
    return "policy.pack-refused";
  }

  @Override
  public String subject() {
    return folder;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("reason", why);
  }
}
