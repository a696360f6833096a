package org.yanchao.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.desk.Inbox;

/**
 * A working day of all offices: everybody goes through what waits for them and does what is due, by
 * desk calls only.
 */
@Component
@Profile({"demo", "rehearsal"})
class Office {

  private final Inbox inbox;
  private final Map<String, Consumer<Inbox.Waiting>> steps = new HashMap<>();

  Office(Inbox inbox, List<Hands> hands) {
    this.inbox = inbox;
    hands.forEach(it -> steps.putAll(it.steps()));
  }

  /** Does everything that waits and is due, once; what follows from it waits for the next day. */
  void work() {
    inbox.everywhere(Cast.SYSTEM).forEach(this::work);
  }

  private void work(Inbox.Waiting waiting) {
    var step = steps.get(waiting.item().activity());
    if (step == null) {
      throw new IllegalStateException("nobody knows " + waiting.item().activity());
    }
    try {
      step.accept(waiting);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          waiting.item().activity() + " of " + waiting.authority() + " failed", e);
    }
  }
}
