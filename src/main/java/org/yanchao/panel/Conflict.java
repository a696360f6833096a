package org.yanchao.panel;

/**
 * One reason why an expert may not judge a batch.
 *
 * @param evidence what it rests on, as it was entered
 */
record Conflict(RecusalGround ground, String evidence) {}
