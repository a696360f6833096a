package org.yanchao.desk.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.form.FieldError;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormValidator;
import org.yanchao.form.Forms;
import org.yanchao.formalcheck.FormalCheck;

/** The forms on the case page that are drawn from a form file. */
@Component
class CaseForms {

  static final String CHECK = "check";
  static final String DEFECTS = "defects";
  static final String VERIFICATION = "verification";

  private static final Map<String, String> FILES =
      Map.of(CHECK, "formal-check", DEFECTS, "defects", VERIFICATION, "site-verification");
  private static final String ROWS = "defects";
  private static final int BLANK_ROWS = 2;

  private final Forms forms;
  private final FormValidator validator;
  private final DeskWords words;

  CaseForms(Forms forms, FormValidator validator, DeskWords words) {
    this.forms = forms;
    this.validator = validator;
    this.words = words;
  }

  Typed read(String name, MultiValueMap<String, String> parameters) {
    var form = form(name);
    var answers = FormAnswers.from(form, parameters);
    var editing = FormAnswers.editsRows(parameters);
    return new Typed(name, answers, editing ? Map.of() : problems(form, answers), editing);
  }

  /** One defect per row that is not blank. */
  List<DefectEntry> defects(Typed typed) {
    return rows(form(DEFECTS).cleaned(typed.answers()));
  }

  /** The formal check as it was filled in: every question of its first section is one line. */
  FormalCheck check(Typed typed) {
    var form = form(CHECK);
    var cleaned = form.cleaned(typed.answers());
    var lines =
        form.section("completeness").fields().stream()
            .filter(it -> !cleaned.text(it.key()).isEmpty())
            .map(it -> new FormalCheck.Line(it.text().label(), cleaned.has(it.key(), "YES")))
            .toList();
    var conclusion = FormalCheck.Conclusion.valueOf(cleaned.text("conclusion"));
    var said = conclusion == FormalCheck.Conclusion.REFUSE ? "reason" : "remark";
    return new FormalCheck(lines, conclusion, cleaned.text(said), rows(cleaned));
  }

  private List<DefectEntry> rows(FormAnswers cleaned) {
    return cleaned.rows(ROWS).stream().map(this::defect).toList();
  }

  /** What nobody typed yet, or typed before a rule refused it. */
  @SuppressWarnings("unchecked") // the refusal's handler keeps texts by name
  void fill(Model model) {
    var kept = (Map<String, String>) model.getAttribute("kept");
    for (var name : FILES.keySet()) {
      model.addAttribute(name + "Form", form(name));
      if (!model.containsAttribute(name)) {
        model.addAttribute(name, new Typed(name, initial(name, kept), Map.of(), false));
      }
    }
  }

  private FormAnswers initial(String name, @Nullable Map<String, String> kept) {
    var parameters = new LinkedMultiValueMap<String, String>();
    if (kept != null) {
      kept.forEach(parameters::add);
    }
    var answers = FormAnswers.from(form(name), parameters);
    return !name.equals(VERIFICATION) && answers.rows(ROWS).isEmpty()
        ? answers.withRows(ROWS, Collections.nCopies(BLANK_ROWS, FormAnswers.empty()))
        : answers;
  }

  private Map<String, FieldError> problems(FormDefinition form, FormAnswers answers) {
    return validator.problems(form, answers);
  }

  private DefectEntry defect(FormAnswers row) {
    var clause = row.text("clause");
    var text = words.of("desk.case.defect", row.text("item"), row.text("problem"));
    return new DefectEntry(text, clause.isEmpty() ? null : clause);
  }

  private FormDefinition form(String name) {
    return forms.get(FILES.get(name));
  }
}
