package org.yanchao.desk.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseView;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.form.FormLabels;
import org.yanchao.form.Forms;
import org.yanchao.policy.Programmes;

/**
 * The parts of a case's dossier by name: sections of the form, evidence, rosters and their rows.
 */
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

  /** One part: how forms send it, its name, and the group it stands in. */
  record Part(String value, String label, Group group) {}

  /** What stands together. */
  enum Group {
    SECTIONS,
    EVIDENCE,
    ROSTERS
  }

  /** The same by group. */
  Map<Group, List<Part>> grouped(CaseView it) {
    return of(it).stream()
        .collect(Collectors.groupingBy(Part::group, TreeMap::new, Collectors.toList()));
  }

  List<Part> of(CaseView it) {
    var form = forms.get(programmes.pinned(it.summary().packVersion()).form());
    var sections =
        form.sections().stream()
            .filter(section -> !section.hiddenIn(it.answers()))
            .map(section -> part(DossierPart.section(section.id()), labels.of(section)));
    var rosters = part(DossierPart.rosters(), words.of("desk.case.flag.rosters"));
    var evidence =
        it.content().evidence().stream().map(item -> part(DossierPart.evidence(item), label(item)));
    return Stream.of(sections, evidence, Stream.of(rosters), rows(it)).flatMap(all -> all).toList();
  }

  /** The tail of the number tells namesakes apart. */
  private Stream<Part> rows(CaseView it) {
    var people =
        it.content().people().stream()
            .map(
                one ->
                    part(
                        DossierPart.row(DossierPart.Kind.PERSON, one.id()),
                        words.of("desk.case.flag.person", one.name(), one.idTail())));
    var households =
        it.content().households().stream()
            .map(one -> part(DossierPart.row(DossierPart.Kind.HOUSEHOLD, one.id()), one.name()));
    return Stream.concat(people, households);
  }

  private static Part part(DossierPart part, String label) {
    var group =
        switch (part.kind()) {
          case SECTION -> Group.SECTIONS;
          case EVIDENCE -> Group.EVIDENCE;
          case ROSTERS, PERSON, HOUSEHOLD -> Group.ROSTERS;
        };
    return new Part(part.value(), label, group);
  }

  /** Papers of one kind often have one title: their day tells them apart. */
  private String label(EvidenceView item) {
    var day = item.fromDay();
    return day == null
        ? item.title()
        : words.of("desk.case.flag.dated", item.title(), day.toString());
  }
}
