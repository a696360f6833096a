package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;
import org.yanchao.desk.Inbox;

/** Some of the steps that wait in inboxes, and what is done about each when it is time. */
interface Hands {

  /** Id of the step → what its people do; doing nothing leaves it for another day. */
  Map<String, Consumer<Inbox.Waiting>> steps();
}
