package org.yanchao.expert;

/**
 * One reason why an expert may not judge a batch.
 *
 * @param evidence what it rests on, as it was entered
 */
public record Conflict(RecusalGround ground, String evidence) {}
