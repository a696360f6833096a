package org.yanchao.casework;

import java.util.UUID;
import org.yanchao.kernel.Traceable;

/** Something that happened to one level case; the case id is the process's business key. */
public interface CaseEvent extends Traceable {

  UUID caseId();

  @Override
  default String subject() {
    return caseId().toString();
  }
}
