package org.yanchao.draw;

import java.util.List;

/** Whether a round can draw, per batch. */
public record Feasibility(
    boolean possible, List<String> libraries, List<BatchFeasibility> batches) {}
