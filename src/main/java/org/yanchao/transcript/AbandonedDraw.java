package org.yanchao.transcript;

/**
 * A sealed draw that was given up; every later transcript of the round names it.
 *
 * @param draw number of the draw in its round
 * @param commitment what it was sealed to
 * @param reason why it was given up
 * @param signedBy role and authority of whoever signed that
 * @param at instant it was given up
 */
public record AbandonedDraw(
    int draw, String commitment, String reason, String signedBy, String at) {}
