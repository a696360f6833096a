package org.yanchao.submission;

import java.util.Optional;
import java.util.UUID;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/**
 * A reason outside of this module why an organisation may not file: in a pool already, named
 * already. A port, implemented by the modules that know.
 */
public interface FilingObstacle {

  Optional<Refusal> whyNotFile(UUID applicantId, Level level);
}
