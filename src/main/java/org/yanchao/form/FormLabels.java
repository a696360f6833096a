package org.yanchao.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words of a form in the reader's language: the Chinese original from the file, or the message
 * {@code form.<form>.<field>} where there is one. Templates ask it as {@code @formLabels}.
 */
@Component("formLabels")
public class FormLabels {

  private final Forms forms;
  private final MessageSource messages;

  FormLabels(Forms forms, MessageSource messages) {
    this.forms = forms;
    this.messages = messages;
  }

  public String of(FormField field) {
    return word(field.text().code(), field.text().label());
  }

  public String of(FormSection section) {
    return of(section.group());
  }

  /** The paragraphs of a text component. */
  public List<String> paragraphs(FormField field) {
    return of(field).lines().filter(line -> !line.isBlank()).toList();
  }

  /** Help below the label, empty when there is none. */
  public String hint(FormField field) {
    return field.text().hint().isEmpty()
        ? ""
        : word(field.text().code() + ".hint", field.text().hint());
  }

  /** What stands behind the input, such as a unit; empty when there is nothing. */
  public String unit(FormField field) {
    return field.text().unit().isEmpty()
        ? ""
        : word(field.text().code() + ".unit", field.text().unit());
  }

  public String choice(FormField field, Choice choice) {
    return word(field.text().code() + "." + choice.value(), choice.label());
  }

  /** When a conditional field is wanted, for readers without script; empty when always. */
  public String onlyWhen(FormField field) {
    var hide = field.rules().hide();
    if (hide == null) {
      return "";
    }
    var asked = forms.get(field.text().code().split("\\.")[1]).field(hide.field()).orElseThrow();
    var key = hide.equal() ? "form.unless" : "form.only-when";
    return message(key, of(asked), said(asked, hide.value()));
  }

  /** What is wrong, in a sentence with the field's label. */
  public String problem(FieldError error) {
    var values = Stream.concat(Stream.of(of(error.field())), error.args().stream());
    return message("form.error." + error.rule(), values.toArray());
  }

  /** An answer as people read it; empty when there is none. */
  public String shown(FormField field, FormAnswers scope) {
    var shown = scope.all(field.key()).stream().map(value -> said(field, value)).toList();
    var unit = shown.isEmpty() || unit(field).isEmpty() ? "" : " " + unit(field);
    return String.join(message("form.separator"), shown) + unit;
  }

  private String said(FormField field, String value) {
    if (field.type() == FieldType.CHECKBOX) {
      return message("form.ticked");
    }
    return offered(field, value).map(choice -> choice(field, choice)).orElse(value);
  }

  private static Optional<Choice> offered(FormField field, String value) {
    return field.rules().choices().stream().filter(c -> c.value().equals(value)).findFirst();
  }

  private String word(String code, String original) {
    var word = messages.getMessage(code, null, original, LocaleContextHolder.getLocale());
    return word == null ? original : word;
  }

  private String message(String code, Object... args) {
    return messages.getMessage(code, args, LocaleContextHolder.getLocale());
  }
}
