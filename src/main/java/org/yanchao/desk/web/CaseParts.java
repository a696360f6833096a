package org.yanchao.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseView;
import org.yanchao.dossier.DossierPart;
import org.yanchao.form.FormLabels;
import org.yanchao.form.Forms;
import org.yanchao.policy.Programmes;

/** The parts of a case's dossier by name: sections of the form, rosters, each item of evidence. */
@Component
class CaseParts {

  private final Programmes programmes;
  private final Forms forms;
  private final FormLabels labels;
  private final DeskWords words;

  CaseParts(Programmes programmes, Forms forms, FormLabels labels, DeskWords words) {
    this.programmes = programmes;
    this.forms = forms;
    this.labels = labels;
    this.words = words;
  }

  /** One part: how forms send it, and its name. */
  record Part(String value, String label) {}

  List<Part> of(CaseView it) {
    var form = forms.get(programmes.pinned(it.summary().packVersion()).form());
    var sections =
        form.sections().stream()
            .filter(section -> !section.hiddenIn(it.answers()))
            .map(section -> part(DossierPart.section(section.id()), labels.of(section)));
    var rosters = part(DossierPart.rosters(), words.of("desk.case.flag.rosters"));
    var evidence =
        it.content().evidence().stream()
            .map(item -> part(DossierPart.evidence(item), item.title()));
    return Stream.of(sections, Stream.of(rosters), evidence).flatMap(all -> all).toList();
  }

  private static Part part(DossierPart part, String label) {
    return new Part(part.value(), label);
  }
}
