package org.yanchao.pack;

import java.util.Optional;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programme;

/** What another module needs of a pack before it may be published, such as its form. */
public interface PackObstacle {

  /** Why this pack cannot be published, empty when it can. */
  Optional<Refusal> whyNotPublish(Programme programme);
}
