package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
 */
public record Material(
    FormAnswers answers,
    List<EvidenceView> evidence,
    RosterCounts counts,
    List<SetAsideView> setAsides,
    List<VerificationView> visits,
    List<Finding> findings,
    @Nullable SiteFinding onSite) {

  public Optional<SetAsideView> setAside(UUID target) {
    return setAsides.stream().filter(it -> it.targetId().equals(target)).findFirst();
  }

  boolean holds(UUID file) {
    return evidence.stream().anyMatch(it -> file.equals(it.attachmentId()))
        || onSite != null && onSite.photos().stream().anyMatch(it -> it.file().equals(file));
  }
}
