package org.yanchao.casework;

import java.util.List;
import java.util.UUID;

/** What came of a case after the pool: a port, implemented by the module that names. */
public interface LaterSteps {

  /** In the order in which it happened; nothing that the applicant may not know yet. */
  List<LaterStep> of(UUID caseId);
}
