package org.yanchao.form;

/**
 * The words of a field as the file gives them (Chinese); other languages by {@code code}.
 *
 * @param code {@code form.<form>.<field>}, the message key of the label
 * @param label label, legend, or the whole text of a text component
 * @param hint help below the label, empty when there is none
 * @param unit shown behind the input, empty when there is none
 * @param preset the value a new form starts with, empty when there is none
 */
public record FieldText(String code, String label, String hint, String unit, String preset) {}
