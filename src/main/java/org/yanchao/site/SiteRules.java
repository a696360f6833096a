package org.yanchao.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.yanchao.form.FieldError;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormValidator;
import org.yanchao.form.Forms;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.Points;

/** What a visit has to answer by the checklist and the pack. */
@Component
public class SiteRules {

  /** The checklist that every verification answers. */
  static final String FORM = "site-verification";

  private final Programmes programmes;
  private final Forms forms;
  private final FormValidator validator;

  SiteRules(Programmes programmes, Forms forms, FormValidator validator) {
    this.programmes = programmes;
    this.forms = forms;
    this.validator = validator;
  }

  /** The lines scored on site; a programme without any has no such sheets. */
  public List<CriterionView> criteria(RoundView round) {
    var programme = programmes.pinned(round.packVersion());
    var lines = programme.rubric().bySite();
    if (lines.isEmpty()) {
      throw new NotFound("part scored on site");
    }
    return lines.stream().map(it -> CriterionView.of(programme, it)).toList();
  }

  public FormDefinition form() {
    return forms.get(FORM);
  }

  /** Nobody visits once chance has the word: the experts then see one result. */
  Optional<Refusal> whyNotVisit(RoundView round) {
    return round.status().compareTo(RoundStatus.DRAWN) < 0
        ? Optional.empty()
        : Refusal.because("site.drawn-already");
  }

  /** What is wrong with the checklist, by the name of the input. */
  public Map<String, FieldError> problems(FormAnswers answers) {
    return validator.problems(form(), answers);
  }

  /** What is wrong with points as they are typed; a line left empty is not wrong yet. */
  Map<String, Refusal> faults(RoundView round, Map<String, String> typed) {
    var faults = new TreeMap<String, Refusal>();
    for (var line : criteria(round)) {
      var text = typed.getOrDefault(line.id(), "");
      if (!text.isBlank()) {
        Points.whyNot(line.name(), text, line.max()).ifPresent(it -> faults.put(line.id(), it));
      }
    }
    return faults;
  }

  /** The same of a sheet to be signed, which leaves no line empty. */
  public Map<String, Refusal> gaps(RoundView round, Map<String, String> typed) {
    var gaps = new TreeMap<>(faults(round, typed));
    criteria(round).stream()
        .filter(it -> typed.getOrDefault(it.id(), "").isBlank())
        .forEach(it -> gaps.put(it.id(), Refusal.of("site.points-missing", it.name())));
    return gaps;
  }

  Map<String, BigDecimal> numbers(RoundView round, Map<String, String> typed) {
    var points = new TreeMap<String, BigDecimal>();
    criteria(round).forEach(it -> points.put(it.id(), Points.of(typed.get(it.id()), it.max())));
    return points;
  }
}
