package org.yanchao.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.Papers;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.dossier.AnsweredFacts;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.Packs;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Programme;

/**
 * What counts of a dossier: the figures an evaluator reads, without what was set aside at this
 * level or below. The dossier itself keeps the claim.
 */
@Component
@NamedInterface("desks")
public class EstablishedFacts {

  private final DossierFile file;
  private final LevelCases cases;
  private final Papers papers;
  private final Packs packs;

  EstablishedFacts(DossierFile file, LevelCases cases, Papers papers, Packs packs) {
    this.file = file;
    this.cases = cases;
    this.papers = papers;
    this.packs = packs;
  }

  public CaseFacts of(LevelCase it) {
    var facts = of(file.get(it.origin().dossierId()), ids(inherited(it)));
    return facts.with().namedBelow(it.origin().kind() == CaseKind.RECOMMENDED).build();
  }

  /** A draft's figures: nothing is set aside yet, and nothing below is named. */
  public CaseFacts of(Dossier dossier) {
    return of(dossier, Set.of());
  }

  public RosterCounts counts(LevelCase it) {
    return counts(file.get(it.origin().dossierId()), ids(inherited(it)));
  }

  public RosterCounts counts(Dossier dossier, Set<UUID> without) {
    var programme = packs.of(dossier);
    var cycle = programme.cycle();
    return RosterCounts.of(
        file.contents().of(dossier.id()),
        cycle.evidencePeriod().period(),
        cycle.asOf().date(),
        without,
        withFounder(programme));
  }

  /** The head-counts in which the programme counts the founder. */
  private static Set<String> withFounder(Programme programme) {
    return programme.indicators().stream()
        .filter(it -> Boolean.TRUE.equals(it.countsFounder()))
        .map(Indicator::reads)
        .collect(Collectors.toSet());
  }

  /** Everything set aside by this case or one below it of the same dossier, lowest first. */
  public List<SetAsideView> inherited(LevelCase it) {
    var below =
        it.origin().parentId() == null
            ? Stream.<SetAsideView>empty()
            : cases
                .findById(it.origin().parentId())
                .filter(lower -> lower.origin().dossierId().equals(it.origin().dossierId()))
                .stream()
                .flatMap(lower -> inherited(lower).stream());
    return Stream.concat(below, own(it.id()).stream()).toList();
  }

  public List<SetAsideView> own(UUID caseId) {
    return papers.setAsides(caseId);
  }

  private CaseFacts of(Dossier dossier, Set<UUID> without) {
    var answers = FormAnswers.fromJson(dossier.answers());
    var counts = counts(dossier, without);
    return new AnsweredFacts(packs.application(packs.of(dossier)), answers)
        .facts()
        .persons(counts.persons())
        .households(counts.households())
        .povertyPersons(counts.povertyPersons())
        .build();
  }

  private static Set<UUID> ids(List<SetAsideView> setAside) {
    return setAside.stream()
        .map(SetAsideView::targetId)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
