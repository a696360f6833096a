package org.yanchao.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * A naming document was registered: its bases are named from its date on.
 *
 * @param namings in the order of the document's list
 * @param recommendationDueOn last day to recommend upward, null at the province
 */
public record BasesNamed(
    UUID documentId,
    UUID roundId,
    String authority,
    Level level,
    List<UUID> namings,
    List<UUID> cases,
    @Nullable LocalDate recommendationDueOn,
    boolean lateRegistered,
    boolean pastDeadline,
    Who by)
    implements Traceable {

  public BasesNamed {
    namings = List.copyOf(namings);
    cases = List.copyOf(cases);
  }

  @Override
  public String action() {
    return "naming.bases-named";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "document", documentId.toString(),
        "count", Integer.toString(namings.size()),
        "lateRegistered", Boolean.toString(lateRegistered),
        "pastDeadline", Boolean.toString(pastDeadline));
  }
}
