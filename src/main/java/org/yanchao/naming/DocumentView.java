package org.yanchao.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * A registered naming document with its list.
 *
 * @param lateRegistered whether it was registered more working days after its date than allowed
 * @param pastDeadline whether its date lies after the deadline of the level (JL-49); recorded,
 *     never blocked
 */
public record DocumentView(
    UUID id,
    UUID roundId,
    String authority,
    Level level,
    String documentNo,
    LocalDate datedOn,
    Instant registeredAt,
    boolean lateRegistered,
    boolean pastDeadline,
    @Nullable UUID attachment,
    List<NamingView> namings) {

  public DocumentView {
    namings = List.copyOf(namings);
  }
}
