package org.yanchao.panel;

import java.util.UUID;

/** What was computed from the sheets of a batch and falls with one of them. */
public interface ComputedScores {

  void deleteByBatch(UUID batch);
}
