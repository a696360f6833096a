package org.yanchao.reference;

import java.util.Map;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A reference list was imported and replaced the one before. */
public record ReferenceListImported(String programme, String list, int lines, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "policy.reference-list-imported";
  }

  @Override
  public String subject() {
    return programme + "/" + list;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("lines", String.valueOf(lines));
  }
}
