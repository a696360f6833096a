package org.yanchao.policy;

import org.jspecify.annotations.Nullable;

/**
 * One clause with its words.
 *
 * @param id stable id, such as {@code JL2022.3.6}
 * @param cite how the paper numbers it
 * @param note what a reader must know about the text we hold
 */
public record Clause(String id, String cite, String title, String text, @Nullable String note) {}
