package org.yanchao.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.CaseView;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.trail.Trail;

/** What has happened to a case: progress, the opinions of every level, changes, trail. */
@Component
class CaseHistory implements CasePart {

  private final CaseProgress progress;
  private final Comparison comparison;
  private final Trail trail;
  private final TrailWords words;
  private final NamingDesk namings;

  CaseHistory(
      CaseProgress progress,
      Comparison comparison,
      Trail trail,
      TrailWords words,
      NamingDesk namings) {
    this.progress = progress;
    this.comparison = comparison;
    this.trail = trail;
    this.words = words;
    this.namings = namings;
  }

  /** One level's opinions, the county first. */
  record LevelOpinions(CaseSummary summary, boolean here, List<OpinionView> opinions) {}

  @Override
  public void fill(Actor actor, CaseView it, Model model) {
    model.addAttribute("stages", progress.of(it));
    model.addAttribute("changes", comparison.of(it));
    model.addAttribute("opinions", opinions(it));
    model.addAttribute("namings", namings(it));
    model.addAttribute("lines", it.asApplicant() ? List.of() : lines(it));
  }

  private static List<LevelOpinions> opinions(CaseView it) {
    var all = new ArrayList<LevelOpinions>();
    it.chain().forEach(link -> all.add(new LevelOpinions(link.summary(), false, link.opinions())));
    all.add(new LevelOpinions(it.summary(), true, it.opinions()));
    return all;
  }

  /** The naming of each level's case, with its document and certificate. */
  private Map<UUID, NamingView> namings(CaseView it) {
    var found = new HashMap<UUID, NamingView>();
    opinions(it)
        .forEach(
            level ->
                namings
                    .ofCase(level.summary().id())
                    .ifPresent(naming -> found.put(level.summary().id(), naming)));
    return found;
  }

  private List<TrailWords.Line> lines(CaseView it) {
    return trail.of(it.summary().id().toString()).stream().map(words::of).toList();
  }
}
