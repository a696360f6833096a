package org.yanchao.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The component types we draw; a form file with any other one stops the start. */
public enum FieldType {
  TEXT(Set.of("text"), Set.of()),
  TEXTFIELD(
      Set.of("key", "label", "description", "defaultValue", "appearance", "validate"),
      Set.of("required", "minLength", "maxLength", "pattern")),
  TEXTAREA(
      Set.of("key", "label", "description", "defaultValue", "validate"),
      Set.of("required", "minLength", "maxLength", "pattern")),
  NUMBER(
      Set.of(
          "key", "label", "description", "defaultValue", "appearance", "validate", "decimalDigits"),
      Set.of("required", "min", "max")),
  DATETIME(Set.of("key", "dateLabel", "subtype", "description", "validate"), Set.of("required")),
  SELECT(
      Set.of("key", "label", "description", "defaultValue", "values", "validate"),
      Set.of("required")),
  RADIO(
      Set.of("key", "label", "description", "defaultValue", "values", "validate"),
      Set.of("required")),
  CHECKBOX(Set.of("key", "label", "description", "validate"), Set.of("required")),
  CHECKLIST(Set.of("key", "label", "description", "values", "validate"), Set.of("required")),
  GROUP(Set.of("label", "components", "showOutline"), Set.of()),
  DYNAMICLIST(
      Set.of(
          "path",
          "label",
          "components",
          "isRepeating",
          "allowAddRemove",
          "defaultRepetitions",
          "showOutline"),
      Set.of()),
  FILEPICKER(
      Set.of("key", "label", "description", "multiple", "accept", "validate"), Set.of("required"));

  private final Set<String> attributes;
  private final Set<String> validations;

  FieldType(Set<String> attributes, Set<String> validations) {
    this.attributes = attributes;
    this.validations = validations;
  }

  static Optional<FieldType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /** The word of the file, which is also the name of the fragment that draws it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  Set<String> attributes() {
    return attributes;
  }

  Set<String> validations() {
    return validations;
  }

  /** Several values under one key. */
  public boolean isMultiple() {
    return this == CHECKLIST || this == FILEPICKER;
  }

  /** Drawn as a fieldset with a legend, because it has several inputs. */
  public boolean isSet() {
    return this == RADIO || this == CHECKLIST;
  }

  /** Whether an answer belongs to it at all. */
  public boolean isAnswered() {
    return this != TEXT && this != GROUP;
  }

  /** Takes any words, or a file. */
  boolean isFree() {
    return this == TEXTFIELD || this == TEXTAREA || this == FILEPICKER;
  }

  boolean hasChoices() {
    return this == SELECT || isSet();
  }

  /** A number or a date: typed digits may be full-width. */
  boolean isPlain() {
    return this == NUMBER || this == DATETIME;
  }
}
