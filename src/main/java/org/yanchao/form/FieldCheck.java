package org.yanchao.form;

import java.util.Optional;

/** The rules of one visible field, each a small question; the first that is broken is told. */
final class FieldCheck {

  private static final int FILES = 20;

  private final FormField field;
  private final FormAnswers scope;
  private final String text;

  FieldCheck(FormField field, FormAnswers scope) {
    this.field = field;
    this.scope = scope;
    this.text = scope.text(field.key());
  }

  Optional<FieldError> problem() {
    if (scope.all(field.key()).isEmpty()) {
      return emptyProblem();
    }
    return switch (field.type()) {
      case TEXTFIELD, TEXTAREA -> textProblem().or(this::specialProblem);
      case NUMBER -> numberProblem();
      case DATETIME -> when(Plain.date(text).isEmpty(), "date");
      case SELECT, RADIO, CHECKLIST -> when(!isOffered(), "choice");
      case CHECKBOX -> when(!text.equals("true"), "choice");
      case FILEPICKER -> when(scope.all(field.key()).size() > FILES, "files", FILES);
      case TEXT, GROUP, DYNAMICLIST -> Optional.empty();
    };
  }

  private Optional<FieldError> emptyProblem() {
    var rule =
        switch (field.type()) {
          case SELECT, RADIO, CHECKLIST -> "required-choice";
          case CHECKBOX -> "required-tick";
          case FILEPICKER -> "required-file";
          default -> "required";
        };
    return when(field.rules().required(), rule);
  }

  private Optional<FieldError> textProblem() {
    var rule = field.rules().text();
    var length = text.codePointCount(0, text.length());
    if (length > rule.maxLength()) {
      return when(true, "too-long", rule.maxLength());
    }
    if (Typed.hasInvisible(text, field.type() == FieldType.TEXTAREA)) {
      return when(true, "characters");
    }
    if (length < rule.minLength()) {
      return when(true, "too-short", rule.minLength());
    }
    return when(rule.pattern() != null && !rule.pattern().matcher(text).find(), "pattern");
  }

  private Optional<FieldError> specialProblem() {
    var check = field.rules().text().check();
    return check == null ? Optional.empty() : when(!check.accepts(text), check.word());
  }

  private Optional<FieldError> numberProblem() {
    var number = Plain.number(text);
    var rule = field.rules().number();
    if (number.isEmpty()) {
      return when(true, "number", NumberRule.DIGITS);
    }
    var value = number.get();
    if (value.scale() > rule.decimals()) {
      return rule.decimals() == 0 ? when(true, "whole") : when(true, "decimals", rule.decimals());
    }
    if (rule.min() != null && value.compareTo(rule.min()) < 0) {
      return when(true, "min", rule.min().toPlainString());
    }
    return rule.max() != null && value.compareTo(rule.max()) > 0
        ? when(true, "max", rule.max().toPlainString())
        : Optional.empty();
  }

  private boolean isOffered() {
    var offered = field.rules().choices().stream().map(Choice::value).toList();
    return offered.containsAll(scope.all(field.key()));
  }

  private Optional<FieldError> when(boolean broken, String rule, Object... args) {
    return broken ? Optional.of(FieldError.of(field, rule, args)) : Optional.empty();
  }
}
