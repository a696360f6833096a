package org.yanchao.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseView.ChainLink;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.NotFound;

/** Draws up whole cases, for whom they may be shown. */
@Component
class CaseReads {

  private final LevelCases cases;
  private final CaseSummaries summaries;
  private final EstablishedFacts facts;
  private final CaseFolder folder;
  private final Duplicates duplicates;

  CaseReads(
      LevelCases cases,
      CaseSummaries summaries,
      EstablishedFacts facts,
      CaseFolder folder,
      Duplicates duplicates) {
    this.cases = cases;
    this.summaries = summaries;
    this.facts = facts;
    this.folder = folder;
    this.duplicates = duplicates;
  }

  /** Its authority, every level above that has it, the unit that recommended it, its applicant. */
  CaseView show(Actor actor, UUID id) {
    var it = cases.get(id);
    var owner = sees(actor, it);
    var applicant = actor.scope().covers(it.origin().applicantId()) && !actor.system();
    var lower = it.lowerAuthority().filter(actor.scope()::covers).isPresent();
    if (!owner && !applicant && !lower) {
      throw new NotFound("case");
    }
    return view(it, actor, owner);
  }

  private CaseView view(LevelCase it, Actor actor, boolean owner) {
    var dossier = folder.dossier(it);
    return new CaseView(
        summaries.of(it),
        FormAnswers.fromJson(dossier.answers()),
        folder.content(it),
        folder.versions(it),
        facts.counts(it),
        facts.inherited(it),
        folder.findings(it),
        folder.defects(it),
        owner ? folder.opinions(it) : folder.publicOpinions(it),
        folder.verifications(it),
        folder.grounds(it),
        owner ? duplicates.of(it) : List.of(),
        chain(it, owner),
        cases.above(it.id()).stream().filter(up -> mayList(actor, up)).map(summaries::of).toList(),
        !owner);
  }

  /** An upper level reads what came up to it: it owns a case above this one. */
  private boolean sees(Actor actor, LevelCase it) {
    return actor.scope().covers(it.authority())
        || cases.above(it.id()).stream()
            .filter(up -> up.origin().dossierId().equals(it.origin().dossierId()))
            .anyMatch(up -> sees(actor, up));
  }

  private static boolean mayList(Actor actor, LevelCase it) {
    return actor.scope().covers(it.authority())
        || actor.scope().covers(it.origin().applicantId())
        || it.lowerAuthority().filter(actor.scope()::covers).isPresent();
  }

  private List<ChainLink> chain(LevelCase it, boolean owner) {
    var links = new ArrayList<ChainLink>();
    var below = it.origin().parentId();
    while (below != null) {
      var lower = cases.get(below);
      links.add(
          0,
          new ChainLink(
              summaries.of(lower),
              owner ? folder.opinions(lower) : folder.publicOpinions(lower),
              folder.findings(lower)));
      below = lower.origin().parentId();
    }
    return List.copyOf(links);
  }
}
