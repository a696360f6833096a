package org.yanchao.pack;

import java.util.Map;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A version of a pack was published: new rounds and cases go by it from now on. */
public record PackPublished(String programme, int version, String sha256, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "policy.pack-published";
  }

  @Override
  public String subject() {
    return programme + "@" + version;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("version", String.valueOf(version), "sha256", sha256);
  }
}
