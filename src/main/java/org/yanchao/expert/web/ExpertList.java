package org.yanchao.expert.web;

import java.util.List;
import org.yanchao.expert.ImportError;

/**
 * A list of experts as it came in.
 *
 * @param text lines of cells with tabs between them
 * @param faults cells of the file that could not be read
 */
record ExpertList(String text, List<ImportError> faults) {

  ExpertList {
    faults = List.copyOf(faults);
  }
}
