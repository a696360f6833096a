package org.yanchao.document;

/**
 * What is wrong in one place of a file that came in.
 *
 * @param row as the spreadsheet counts; 0 for the file as a whole
 * @param head of the column, empty for the whole row
 * @param code its text is {@code document.sheet.<code>}, or a key of the reader's own
 * @param value what stands there, shortened, for the text
 */
public record SheetError(int row, String head, String code, String value) {}
