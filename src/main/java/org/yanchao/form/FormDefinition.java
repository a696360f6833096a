package org.yanchao.form;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form as its file defines it.
 *
 * @param id id and file name
 * @param sections its top-level groups
 */
public record FormDefinition(String id, List<FormSection> sections) {

  public FormSection section(String section) {
    return sections.stream()
        .filter(candidate -> candidate.id().equals(section))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no such section in form " + id));
  }

  public boolean hasSection(String section) {
    return sections.stream().anyMatch(candidate -> candidate.id().equals(section));
  }

  /** A field outside of rows, however deep its group. */
  public Optional<FormField> field(String key) {
    return groups().stream()
        .flatMap(FormField::tree)
        .filter(field -> field.key().equals(key))
        .findFirst();
  }

  /** Every field that has an answer of its own, however deep its group, in the file's order. */
  public List<FormField> answered() {
    return groups().stream().flatMap(FormDefinition::answered).toList();
  }

  /** Keys of the fields, in rows too, into which people write or put what they like. */
  public Set<String> freeKeys() {
    return keys(field -> field.type().isFree());
  }

  /** Keys of the fields, in rows too, that take a telephone number. */
  public Set<String> phoneKeys() {
    return keys(field -> field.rules().text().check() == SpecialCheck.PHONE);
  }

  /** Keys of the fields, in rows too, whose answers are names by which one knows who applies. */
  public Set<String> identifyingKeys() {
    return keys(field -> field.rules().text().identifies());
  }

  private Set<String> keys(Predicate<FormField> wanted) {
    return groups().stream()
        .flatMap(FormField::tree)
        .filter(wanted)
        .map(FormField::key)
        .collect(Collectors.toSet());
  }

  private static Stream<FormField> answered(FormField field) {
    return switch (field.type()) {
      case GROUP -> field.children().stream().flatMap(FormDefinition::answered);
      case TEXT, DYNAMICLIST -> Stream.empty();
      default -> Stream.of(field);
    };
  }

  /** What a new form starts with. */
  public FormAnswers initial() {
    var answers = FormAnswers.empty();
    for (var field : groups().stream().flatMap(FormField::tree).toList()) {
      if (!field.text().preset().isEmpty()) {
        answers = answers.with(field.key(), field.text().preset());
      }
    }
    return answers;
  }

  /** What may be stored: nothing hidden, nothing unknown, no empty rows. */
  public FormAnswers cleaned(FormAnswers answers) {
    return Visible.of(groups(), answers).withoutBlankRows();
  }

  List<FormField> groups() {
    return sections.stream().map(FormSection::group).toList();
  }
}
