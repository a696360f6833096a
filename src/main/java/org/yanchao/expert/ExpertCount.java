package org.yanchao.expert;

/** How many seats an expert took this year; no name. */
public record ExpertCount(String library, String number, long seats) {}
