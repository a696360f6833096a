package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.SiteFinding;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.casefile.VerificationView;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.Finding;

/**
 * What an expert reads to score a candidate: what was filed, what counts of it and what the visits
 * found. Persons of the rosters and the opinions of offices are not in it.
 *
 * @param counts the established figures
 * @param setAsides evidence that does not count
 * @param onSite what two people scored at the base, null where the programme has no such part
 * @param withheld evidence whose file might tell a name that is covered
 */
public record Material(
    FormAnswers answers,
    List<EvidenceView> evidence,
    RosterCounts counts,
    List<SetAsideView> setAsides,
    List<VerificationView> visits,
    List<Finding> findings,
    @Nullable SiteFinding onSite,
    Set<UUID> withheld) {

  public Optional<SetAsideView> setAside(UUID target) {
    return setAsides.stream().filter(it -> it.targetId().equals(target)).findFirst();
  }

  Material saying(FormAnswers other) {
    return new Material(other, evidence, counts, setAsides, visits, findings, onSite, withheld);
  }

  /**
   * The same while the name is covered: no titles, no photos, no other files than of kinds without
   * names.
   */
  Material covered(List<Finding> found, List<String> kinds) {
    var kept = evidence.stream().filter(it -> kinds.contains(it.kind())).toList();
    return new Material(
        answers,
        evidence.stream()
            .map(it -> kept.contains(it) ? it.untitled() : it.untitled().unopened())
            .toList(),
        counts,
        setAsides,
        visits.stream().map(VerificationView::covered).toList(),
        found,
        onSite == null ? null : new SiteFinding(onSite.points(), List.of(), onSite.at()),
        evidence.stream()
            .filter(it -> it.attachmentId() != null && !kept.contains(it))
            .map(EvidenceView::id)
            .collect(Collectors.toSet()));
  }

  boolean holds(UUID file) {
    return evidence.stream().anyMatch(it -> file.equals(it.attachmentId()))
        || onSite != null && onSite.photos().stream().anyMatch(it -> it.file().equals(file));
  }
}
