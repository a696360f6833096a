package org.yanchao.submission.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.casework.Requests;
import org.yanchao.form.FieldError;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormLabels;
import org.yanchao.form.FormValidator;
import org.yanchao.form.Forms;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Territory;
import org.yanchao.submission.PaperApplication;

/** The page on which a paper application is typed: the application's form, dates and rosters. */
@Component
class PaperForm {

  private final Forms forms;
  private final FormValidator validator;
  private final FormLabels labels;
  private final PaperRows rows;
  private final Territory territory;

  PaperForm(
      Forms forms,
      FormValidator validator,
      FormLabels labels,
      PaperRows rows,
      Territory territory) {
    this.forms = forms;
    this.validator = validator;
    this.labels = labels;
    this.rows = rows;
    this.territory = territory;
  }

  /** One line of the summary of what is wrong. */
  record Problem(String field, String message) {}

  /**
   * What was typed.
   *
   * @param texts everything beside the application's form, as it was typed
   * @param paper null while something is wrong
   */
  record Read(
      FormAnswers answers,
      Map<String, FieldError> fields,
      Map<String, String> texts,
      List<Problem> problems,
      @Nullable PaperApplication paper,
      @Nullable Instant receivedAt) {

    Requests requests() {
      return new Requests(texts.containsKey("pool"), texts.containsKey("review"));
    }
  }

  /** What was typed before a rule refused it; the two requests are ticked at first. */
  @SuppressWarnings("unchecked") // the refusal's handler keeps texts by name
  Read kept(Actor actor, Model model) {
    var kept = (Map<String, String>) model.getAttribute("kept");
    var texts = kept == null || kept.isEmpty() ? Map.of("pool", "on", "review", "on") : kept;
    var parameters = new LinkedMultiValueMap<String, String>();
    texts.forEach((name, text) -> several(text).forEach(it -> parameters.add(name, it)));
    var answers = FormAnswers.from(form(actor), parameters);
    return new Read(answers, Map.of(), texts, List.of(), null, null);
  }

  Read read(Actor actor, MultiValueMap<String, String> typed) {
    var form = form(actor);
    var answers = FormAnswers.from(form, typed);
    var fields = validator.problems(form, answers);
    var problems = new ArrayList<Problem>();
    var texts = typed.toSingleValueMap();
    var receivedAt = received(texts, problems);
    fields.values().forEach(it -> problems.add(new Problem(it.id(), labels.problem(it))));
    var programme = programme(actor);
    var entries = rows.read(programme, texts, problems);
    var applicant =
        new ApplicantEntry(
            answers.text("creditCode"),
            answers.text("applicantName"),
            answers.text("entityType"),
            null);
    var paper =
        new PaperApplication(
            applicant,
            programme.id(),
            form.cleaned(answers),
            entries.evidence(),
            entries.people(),
            entries.households());
    return new Read(answers, fields, texts, problems, paper, receivedAt);
  }

  void show(Actor actor, Read read, Model model) {
    model.addAttribute("form", form(actor));
    model.addAttribute("read", read);
    model.addAttribute("county", actor.authority());
    model.addAttribute("kinds", programme(actor).evidence());
  }

  private Programme programme(Actor actor) {
    return territory.programmeOf(String.valueOf(actor.authority()));
  }

  private FormDefinition form(Actor actor) {
    return forms.get(programme(actor).form());
  }

  /** A checklist's values come back from the refusal joined by commas. */
  private static List<String> several(String text) {
    return text.matches("[A-Z_0-9a-z]+(,[A-Z_0-9a-z]+)+")
        ? List.of(text.split(","))
        : List.of(text);
  }

  private @Nullable Instant received(Map<String, String> texts, List<Problem> problems) {
    var typed = texts.getOrDefault("receivedOn", "") + "T" + texts.getOrDefault("receivedTime", "");
    try {
      return LocalDateTime.parse(typed).atZone(BusinessClock.ZONE).toInstant();
    } catch (DateTimeParseException wrong) {
      problems.add(rows.problem("receivedOn", "desk.paper.problem.received"));
      return null;
    }
  }
}
