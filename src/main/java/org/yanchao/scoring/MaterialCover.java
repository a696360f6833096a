package org.yanchao.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Regions;
import org.yanchao.panel.Curtain;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Takes out of the material what would tell its reader a name that is covered. */
@Component
class MaterialCover {

  private final Curtain curtain;
  private final RoundDesk rounds;
  private final Programmes programmes;
  private final Forms forms;
  private final Regions regions;

  MaterialCover(
      Curtain curtain, RoundDesk rounds, Programmes programmes, Forms forms, Regions regions) {
    this.curtain = curtain;
    this.rounds = rounds;
    this.programmes = programmes;
    this.forms = forms;
    this.regions = regions;
  }

  /** Whether the names of a batch are covered just now. */
  boolean on(UUID batch) {
    return curtain.down(batch);
  }

  /** What an expert may read of the material just now; nobody needs a telephone to judge. */
  Material over(Material material, Candidate candidate, UUID batch) {
    var round = rounds.show(candidate.round());
    var form = forms.get(programmes.pinned(round.packVersion()).form());
    return on(batch)
        ? covered(material, candidate, round, form)
        : material.saying(NameBlot.without(material.answers(), form.phoneKeys()));
  }

  private Material covered(
      Material material, Candidate candidate, RoundView round, FormDefinition form) {
    var rules = curtain.rules(round);
    var hidden = without(form.freeKeys(), rules.texts());
    hidden.addAll(form.phoneKeys());
    var words = new NameWords(wayDown(candidate.view().county()), rules.nameEndings());
    var blot = new NameBlot(words.of(candidate, material.answers(), telling(form, hidden)));
    return material
        .saying(blot.over(material.answers(), form.freeKeys(), hidden))
        .covered(material.findings().stream().map(blot::over).toList(), rules.evidence());
  }

  /** A form that marks no field may hold a name in any: then every hidden answer goes. */
  static Set<String> telling(FormDefinition form, Set<String> hidden) {
    var marked = new HashSet<>(form.identifyingKeys());
    if (marked.isEmpty()) {
      return hidden;
    }
    // A number of a fixed line has no shape of its own by which it could be found.
    marked.addAll(form.phoneKeys());
    return marked;
  }

  private static Set<String> without(Set<String> all, List<String> some) {
    var rest = new HashSet<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  /** Names of the units from the top down, as they stand in front of an entity's name. */
  private List<String> wayDown(String county) {
    var names = new ArrayList<String>();
    for (var key = county; key != null; key = regions.ever(key).reportsTo()) {
      names.add(0, regions.ever(key).name());
    }
    return names;
  }
}
