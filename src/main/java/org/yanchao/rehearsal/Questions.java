package org.yanchao.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.form.Choice;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormField;
import org.yanchao.form.Forms;

/** What a programme's own form asks, and answers to whatever a plan does not know. */
@Component
@Profile({"demo", "rehearsal"})
class Questions {

  private static final int MANY = 24;

  /** How many times what the highest standard asks the best have: some clear it, some do not. */
  private static final int MARGIN = 3;

  private final Forms forms;
  private final Season season;
  private final Chance chance;
  private final Words words;

  Questions(Forms forms, Season season, Chance chance, Words words) {
    this.forms = forms;
    this.season = season;
    this.chance = chance;
    this.words = words;
  }

  FormDefinition form() {
    return forms.get(season.programme().form());
  }

  /** The words among which a field lets one choose. */
  List<String> choices(String key) {
    return form().field(key).stream()
        .flatMap(it -> it.rules().choices().stream())
        .map(Choice::value)
        .toList();
  }

  /** Answers to every field that has none yet, but for those that mean something when empty. */
  FormAnswers completed(Plan plan, FormAnswers known, Set<String> decided) {
    var answers = known;
    for (var field : form().answered()) {
      var key = field.key();
      var open = answers.all(key).isEmpty() && !decided.contains(key) && !field.hiddenIn(answers);
      answers = open ? answered(plan, field, answers) : answers;
    }
    return answers;
  }

  private FormAnswers answered(Plan plan, FormField field, FormAnswers answers) {
    var key = field.key();
    return switch (field.type()) {
      case SELECT, RADIO -> answers.with(key, chance.one(local(plan, key), key, plan.no()));
      case NUMBER -> answers.with(key, figure(plan, key).toPlainString());
      case CHECKLIST -> answers.withAll(key, ticked(plan, key));
      case CHECKBOX -> answers.with(key, "true");
      case DATETIME -> answers.with(key, plan.figures().start().toString());
      default -> answers.with(key, words.of("text"));
    };
  }

  /** Where choices are codes of places, those of the plan's county. */
  private List<String> local(Plan plan, String key) {
    var all = choices(key);
    var own = all.stream().filter(it -> it.startsWith("T" + plan.county())).toList();
    return own.isEmpty() ? all : own;
  }

  /** Mostly something, more the better the base; a few have none. */
  private BigDecimal figure(Plan plan, String key) {
    if (chance.happens(0.02, "none", key, plan.no())) {
      return BigDecimal.ZERO;
    }
    var most = Math.max(1, plan.quality() / 100 * Math.max(MANY, MARGIN * highest(key)));
    return BigDecimal.valueOf(1 + chance.below((int) most, "figure", key, plan.no()))
        .setScale(0, RoundingMode.DOWN);
  }

  /** What the hardest standard of any level asks of it, zero where none asks for it. */
  private int highest(String key) {
    var programme = season.programme();
    return programme.sampleStandards().stream()
        .flatMap(it -> programme.terms(it).atLeast(key).stream())
        .mapToInt(BigDecimal::intValue)
        .max()
        .orElse(0);
  }

  private List<String> ticked(Plan plan, String key) {
    var share = plan.quality() / 100;
    return choices(key).stream()
        .filter(it -> chance.happens(share, "ticked", key, it, plan.no()))
        .toList();
  }
}
