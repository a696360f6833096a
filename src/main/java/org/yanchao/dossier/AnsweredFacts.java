package org.yanchao.dossier;

import org.springframework.modulith.NamedInterface;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormField;
import org.yanchao.policy.CaseFacts;

/**
 * Turns answers into facts by the keys of the form, so that a programme asks what it needs in its
 * own form and names it in its own pack.
 */
@NamedInterface("desks")
public final class AnsweredFacts {

  private final FormDefinition form;
  private final FormAnswers answers;

  public AnsweredFacts(FormDefinition form, FormAnswers answers) {
    this.form = form;
    this.answers = answers;
  }

  /** Everything answered; what is not answered stays unknown. */
  public CaseFacts.Builder facts() {
    var facts = CaseFacts.builder();
    form.answered().forEach(field -> add(facts, field));
    return facts;
  }

  private void add(CaseFacts.Builder facts, FormField field) {
    var key = field.key();
    switch (field.type()) {
      case NUMBER -> answers.number(key).ifPresent(it -> facts.number(key, it));
      case DATETIME -> answers.date(key).ifPresent(it -> facts.date(key, it));
      case SELECT, RADIO -> {
        if (!answers.text(key).isEmpty()) {
          facts.word(key, answers.text(key));
        }
      }
      case CHECKBOX -> facts.flag(key, !answers.text(key).isEmpty());
      // How many are ticked is a figure: nothing ticked is none, not unknown.
      case CHECKLIST -> facts.number(key, answers.all(key).size());
      default -> {
        // Free text is for people to read.
      }
    }
  }
}
