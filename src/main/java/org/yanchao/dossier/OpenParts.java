package org.yanchao.dossier;

import java.util.Set;
import java.util.UUID;

/** Who opened parts of a dossier that is otherwise held; whoever opens them implements it. */
public interface OpenParts {

  /** What alone may be changed now, empty when nothing was opened. */
  Set<DossierPart> of(UUID dossier);
}
