package org.yanchao.form;

/**
 * One option of a select, radio or checklist.
 *
 * @param value an UPPER_SNAKE word that code may test
 * @param label the Chinese original
 */
public record Choice(String value, String label) {}
