package org.yanchao.pack;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PreferenceCategory;
import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programme;

/** Says what one version of a pack says otherwise than another, its decision table included. */
@Component
class PackComparison {

  private final PackReader reader = new PackReader();
  private final PublishedPacks programmes;
  private final ObjectProvider<PriorityRules> rules;

  PackComparison(PublishedPacks programmes, ObjectProvider<PriorityRules> rules) {
    this.programmes = programmes;
    this.rules = rules;
  }

  List<PackChange> between(String before, String after) {
    var old = programmes.pinnedPack(before);
    var now = programmes.pinnedPack(after);
    var changes =
        new ArrayList<>(PackChanges.between(reader.tree(old.files()), reader.tree(now.files())));
    if (!old.files().table().equals(now.files().table())) {
      changes.addAll(tables(old.programme(), now.programme()));
    }
    return List.copyOf(changes);
  }

  /** Every claim that is answered otherwise now. */
  private List<PackChange> tables(Programme old, Programme now) {
    var changes = new ArrayList<PackChange>();
    for (var category : PreferenceCategory.values()) {
      for (var mechanism : Mechanism.values()) {
        var before = rules.getObject().effectOf(old, category, mechanism);
        var after = rules.getObject().effectOf(now, category, mechanism);
        if (before != after) {
          var claim = List.of(category.name(), mechanism.name());
          var said = List.<String>of();
          changes.add(new PackChange("priorityTable", claim, said, before.name(), after.name()));
        }
      }
    }
    return changes;
  }
}
