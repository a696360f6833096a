package org.yanchao.replay;

/**
 * One thing that comes out differently when a round is recomputed.
 *
 * @param baseName whose line it is, empty for the round as a whole
 * @param what the step: last word of its message key
 * @param stored as it was locked
 * @param again as it comes out now
 */
public record Difference(String baseName, String what, String stored, String again) {}
