package org.yanchao.expert;

/**
 * How many seats an expert took; no name.
 *
 * @param seats this year, and older ones whose review still runs
 * @param open those whose review still runs
 */
public record ExpertCount(String library, String number, long seats, long open) {}
