package org.yanchao.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the leaders decided on a locked ranking.
 *
 * @param meeting the record of their meeting
 * @param items the cases they named, and the kept ones that need a reason; a case without an item
 *     stays in the pool
 */
public record DecisionEntry(Meeting meeting, List<Item> items) {

  public DecisionEntry {
    items = List.copyOf(items);
  }

  /**
   * One case.
   *
   * @param name true to name it, false to keep it in the pool
   * @param reason needed for a departure from the order and for a tie at the line, else empty
   */
  public record Item(UUID caseId, boolean name, String reason) {}

  Set<UUID> named() {
    return items.stream().filter(Item::name).map(Item::caseId).collect(Collectors.toSet());
  }

  String reasonFor(UUID caseId) {
    return find(caseId).map(it -> it.reason().strip()).orElse("");
  }

  private Optional<Item> find(UUID caseId) {
    return items.stream().filter(it -> it.caseId().equals(caseId)).findFirst();
  }
}
