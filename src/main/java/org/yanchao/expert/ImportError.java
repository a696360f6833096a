package org.yanchao.expert;

/**
 * What is wrong in one line of a list of experts.
 *
 * @param code its text is {@code expert.import.error.<code>}
 */
public record ImportError(int row, String code, String value) {}
