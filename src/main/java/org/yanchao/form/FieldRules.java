package org.yanchao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a field.
 *
 * @param required whether an empty answer is a problem
 * @param text limits of a text
 * @param number limits of a number
 * @param choices options of a select, radio or checklist
 * @param hide hides the field while it is true
 */
public record FieldRules(
    boolean required,
    TextRule text,
    NumberRule number,
    List<Choice> choices,
    @Nullable Condition hide) {}
