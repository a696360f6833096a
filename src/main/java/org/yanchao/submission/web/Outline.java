package org.yanchao.submission.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormField;
import org.yanchao.form.FormLabels;
import org.yanchao.form.FormSection;
import org.yanchao.form.FormValidator;
import org.yanchao.form.Forms;
import org.yanchao.policy.EvidenceKind;
import org.yanchao.policy.Programmes;
import org.yanchao.submission.DossierView;

/** The parts of a dossier and how far each is. */
@Component
class Outline {

  private final Forms forms;
  private final FormValidator validator;
  private final FormLabels labels;
  private final Programmes programmes;
  private final Words words;

  Outline(
      Forms forms, FormValidator validator, FormLabels labels, Programmes programmes, Words words) {
    this.forms = forms;
    this.validator = validator;
    this.labels = labels;
    this.programmes = programmes;
    this.words = words;
  }

  /**
   * One part.
   *
   * @param state the word of its state: DONE, OPEN when something is missing
   * @param note what is missing or there, in words
   */
  record Part(String id, String text, String href, String state, String note) {

    public String statusKey() {
      return "applications.part." + state;
    }

    public boolean done() {
      return "DONE".equals(state);
    }
  }

  /** One step of the bar above the pages. */
  record Step(String text, String state, @Nullable String href) {}

  /** The form of the version under which it is filed. */
  FormDefinition form(String pin) {
    return forms.get(programmes.pinned(pin).form());
  }

  FormDefinition form(DossierView dossier) {
    return form(dossier.packVersion());
  }

  /** The kinds of entity one programme's form offers. */
  record Types(String programme, FormField field) {}

  List<Types> entityTypes() {
    return programmes.all().stream()
        .map(it -> new Types(it.name(), form(it.pin()).field("entityType").orElseThrow()))
        .toList();
  }

  String title(FormSection section) {
    return labels.of(section);
  }

  List<Part> parts(DossierView dossier) {
    var parts = new ArrayList<Part>();
    form(dossier).sections().stream()
        .filter(it -> !it.hiddenIn(dossier.answers()))
        .forEach(it -> parts.add(section(dossier, it)));
    parts.add(people(dossier));
    parts.add(evidence(dossier));
    return List.copyOf(parts);
  }

  /** The same as a bar, with the last step of checking and submitting. */
  List<Step> steps(DossierView dossier, String here) {
    var steps = new ArrayList<Step>();
    for (var part : parts(dossier)) {
      var state = part.id().equals(here) ? "current" : part.done() ? "done" : "next";
      steps.add(new Step(part.text(), state, part.href()));
    }
    var check = "check".equals(here) ? "current" : "next";
    steps.add(new Step(words.of("applications.check.title"), check, href(dossier, "check")));
    return List.copyOf(steps);
  }

  /** Where one goes on after a section. */
  String after(DossierView dossier, String section) {
    var parts = parts(dossier);
    for (var i = 0; i < parts.size() - 1; i++) {
      if (parts.get(i).id().equals(section)) {
        return parts.get(i + 1).href();
      }
    }
    return href(dossier, "check");
  }

  private Part section(DossierView dossier, FormSection section) {
    var problems = validator.problems(form(dossier), section, dossier.answers()).size();
    var note =
        problems == 0
            ? words.of("applications.part.complete")
            : words.of("applications.part.problems", problems);
    return part(dossier, section.id(), labels.of(section), problems == 0, note);
  }

  private Part people(DossierView dossier) {
    var counts = dossier.counts();
    var note = words.of("applications.part.people", counts.persons(), counts.households());
    var text = words.of("applications.people.title");
    return part(dossier, "people", text, counts.rows() + counts.householdRows() > 0, note);
  }

  private Part evidence(DossierView dossier) {
    var there = dossier.content().evidence();
    var missing = missing(dossier).size();
    var note =
        missing == 0
            ? words.of("applications.part.evidence", there.size())
            : words.of("applications.part.evidence-missing", there.size(), missing);
    return part(dossier, "evidence", words.of("applications.evidence.title"), missing == 0, note);
  }

  /** Kinds the programme asks of everyone and of which nothing is there yet. */
  List<EvidenceKind> missing(DossierView dossier) {
    return programmes.pinned(dossier.packVersion()).evidence().stream()
        .filter(EvidenceKind::required)
        .filter(
            kind ->
                dossier.content().evidence().stream().noneMatch(it -> it.kind().equals(kind.id())))
        .toList();
  }

  private Part part(DossierView dossier, String id, String text, boolean done, String note) {
    return new Part(id, text, href(dossier, id), done ? "DONE" : "OPEN", note);
  }

  private static String href(DossierView dossier, String part) {
    return "/applications/" + dossier.id() + "/" + part;
  }
}
