package org.yanchao.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.yanchao.account.Actor;
import org.yanchao.audit.AnswerDesk;
import org.yanchao.audit.PackageDesk;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.CaseView;
import org.yanchao.dossier.DossierPart;
import org.yanchao.kernel.Level;

/** What of a dossier an upper officer can point at, and what became of it. */
@Component
class CaseFlags implements CasePart {

  private static final String FIELD = "flag.";

  private final CaseDesk cases;
  private final PackageDesk packages;
  private final AnswerDesk answers;
  private final CaseParts parts;
  private final DeskWords words;

  CaseFlags(
      CaseDesk cases, PackageDesk packages, AnswerDesk answers, CaseParts parts, DeskWords words) {
    this.cases = cases;
    this.packages = packages;
    this.answers = answers;
    this.parts = parts;
    this.words = words;
  }

  @Override
  public void fill(Actor actor, CaseView it, Model model) {
    var status = it.summary().status();
    var id = it.summary().id();
    model.addAttribute("flaggable", returnable(it.summary()) ? parts.grouped(it) : Map.of());
    model.addAttribute("proposedFlags", answers.proposed(id));
    var returned = status == CaseStatus.PACKAGE_RETURNED;
    model.addAttribute("flagged", returned ? packages.flagged(id) : List.of());
    model.addAttribute("correction", returned ? packages.current(id).orElse(null) : null);
  }

  /** City and province give a package back; the province does so in its answer as well. */
  private static boolean returnable(CaseSummary it) {
    return it.status() == CaseStatus.PACKAGE_RECEIVED
        || it.status() == CaseStatus.UNDER_AUDIT && it.level() == Level.PROVINCE;
  }

  /** The lines of the list and those typed beside parts of the dossier. */
  List<DefectEntry> with(
      Actor actor, UUID id, MultiValueMap<String, String> typed, List<DefectEntry> list) {
    var all = new ArrayList<>(list);
    for (var part : parts.of(cases.show(actor, id))) {
      var problem = Optional.ofNullable(typed.getFirst(FIELD + part.value())).orElse("");
      if (!problem.isBlank()) {
        var text = words.of("desk.case.defect", part.label(), problem.strip());
        all.add(new DefectEntry(text, null, DossierPart.of(part.value())));
      }
    }
    return List.copyOf(all);
  }
}
