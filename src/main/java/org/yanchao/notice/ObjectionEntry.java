package org.yanchao.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says against an item, by the public form or as an officer writes it down.
 *
 * @param itemId the item it is about
 * @param realName null or empty for an anonymous objection
 * @param contact how the answer reaches them
 * @param seal whether an organisation signed with its seal
 * @param checkable whether an anonymous objection states facts that can be checked; only an officer
 *     may say so
 */
public record ObjectionEntry(
    UUID itemId,
    @Nullable String realName,
    @Nullable String contact,
    boolean seal,
    String body,
    boolean checkable) {

  /** As the public form sends it. */
  public static ObjectionEntry form(UUID itemId, String realName, String contact, String body) {
    return new ObjectionEntry(itemId, realName, contact, false, body, false);
  }

  boolean anonymous() {
    return !seal && (realName == null || realName.isBlank());
  }
}
