package org.yanchao.panel;

/**
 * What is wrong in one line of a list of experts.
 *
 * @param code its text is {@code panel.import.error.<code>}
 */
public record ImportError(int row, String code, String value) {}
