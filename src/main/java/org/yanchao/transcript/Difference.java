package org.yanchao.transcript;

/**
 * One value of a transcript that is not what its own draw gives.
 *
 * @param path where it stands, as a JSON pointer; {@code /} when the text is no transcript at all
 * @param told what the transcript says
 * @param recomputed what recomputing it gives
 */
public record Difference(String path, String told, String recomputed) {}
