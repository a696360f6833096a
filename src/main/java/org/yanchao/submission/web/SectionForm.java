package org.yanchao.submission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormField;
import org.yanchao.form.FormSection;
import org.yanchao.form.FormValidator;
import org.yanchao.kernel.NotFound;
import org.yanchao.submission.DossierView;

/** Draws one section of the application form, with what was typed where saving was refused. */
@Component
class SectionForm {

  private final Outline outline;
  private final FormValidator validator;

  SectionForm(Outline outline, FormValidator validator) {
    this.outline = outline;
    this.validator = validator;
  }

  FormAnswers read(DossierView dossier, String section, MultiValueMap<String, String> typed) {
    return FormAnswers.from(section(dossier, section), typed);
  }

  /** How many answers of a saved section are missing or wrong. */
  int problems(DossierView dossier, String section) {
    var form = outline.form(dossier);
    return validator.problems(form, section(dossier, section), dossier.answers()).size();
  }

  String after(DossierView dossier, String section) {
    return outline.after(dossier, section);
  }

  /** Fills the page; problems are told once the applicant has tried to save. */
  void show(DossierView dossier, String id, boolean checked, Model page) {
    var section = section(dossier, id);
    var answers = shown(dossier, section, page);
    var told = checked ? validator.problems(outline.form(dossier), section, answers) : Map.of();
    page.addAttribute("dossier", dossier).addAttribute("section", section);
    page.addAttribute("answers", answers).addAttribute("problems", told);
    page.addAttribute("steps", outline.steps(dossier, id));
    page.addAttribute("title", outline.title(section));
    page.addAttribute("conflict", !answers.equals(dossier.answers()));
  }

  private FormAnswers shown(DossierView dossier, FormSection section, Model page) {
    return page.getAttribute("kept") instanceof Map<?, ?> kept && !kept.isEmpty()
        ? dossier.answers().replacing(section, FormAnswers.from(section, typed(section, kept)))
        : dossier.answers();
  }

  /** A refused form comes back with one text a field; several choices stand between commas. */
  private static MultiValueMap<String, String> typed(FormSection section, Map<?, ?> kept) {
    var typed = new LinkedMultiValueMap<String, String>();
    kept.forEach(
        (name, value) -> {
          var several = section.fields().stream().anyMatch(it -> choicesOf(it, name));
          var text = String.valueOf(value);
          typed.addAll(
              String.valueOf(name), several ? Arrays.asList(text.split(",")) : List.of(text));
        });
    return typed;
  }

  private static boolean choicesOf(FormField field, Object name) {
    return field.key().equals(name) && !field.rules().choices().isEmpty();
  }

  private FormSection section(DossierView dossier, String id) {
    var form = outline.form(dossier);
    if (!form.hasSection(id)) {
      throw new NotFound("section");
    }
    return form.section(id);
  }
}
