package org.yanchao.round;

/**
 * What the head adopts before anything else happens in a round.
 *
 * @param quota how many may be named at most
 * @param seats how many experts judge each batch; odd, at least the pack's number of the level
 * @param goal what the review is for
 * @param duties who does what
 * @param procedure in which order it is done
 * @param method how scores are given and counted
 * @param supervisor who watches the draw and signs its record; need not have an account
 * @param secretary account that may open the drawn names to invite them
 */
public record ReviewPlan(
    int quota,
    int seats,
    String goal,
    String duties,
    String procedure,
    String method,
    String supervisor,
    String secretary) {}
