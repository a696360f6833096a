package org.yanchao.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every programme in every published version. What is new goes by the newest version of its
 * programme; a round or a case goes by the version it began with, for ever.
 */
public interface Programmes {

  /** The version by which new rounds and new cases of this programme go. */
  Programme newest(String id);

  /** The version a round or a case began with, such as {@code jilin-2022@1}. */
  Programme pinned(String pin);

  /** The version that was kept; nothing is kept for a draft or a base of the opening stock. */
  default Programme kept(@Nullable String pin, String id) {
    return pin == null ? newest(id) : pinned(pin);
  }

  /** The newest version of every programme, in the order of their ids. */
  List<Programme> all();

  /** The text of the decision table that was published with this version. */
  String priorityTable(Programme programme);

  /** Every registered paper: those of the packs, then those that no programme brings. */
  List<PolicyDocument> papers();

  /** A registered paper, empty when nobody registered it. */
  default Optional<PolicyDocument> paper(String id) {
    return papers().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Every rule of a programme, with the clause it rests on or none. */
  static List<Rule> rules(Programme programme) {
    var rules = new ArrayList<Rule>();
    PackWalk.over(
        programme,
        (path, value) -> {
          // What a pack does not say is no rule of it, decided or not.
          if (value instanceof Sourced rule && value != AnonymousRules.NONE) {
            var source = rule.source();
            rules.add(
                new Rule(path, PackWalk.nameOf(value), source == null ? null : source.clause()));
          }
        });
    return List.copyOf(rules);
  }

  /**
   * One rule of a pack.
   *
   * @param path where it stands, such as {@code /cycle/asOf}
   * @param name what the pack calls it, null where it has no name of its own
   * @param clause id of its clause, null for a sample
   */
  record Rule(String path, @Nullable String name, @Nullable String clause) {

    public boolean sample() {
      return clause == null;
    }

    /** The part of the pack it belongs to. */
    public String section() {
      return path.split("/")[1];
    }

    /** The rest of the path, empty for a section that is one rule. */
    public String key() {
      var steps = path.split("/", 4);
      return steps.length > 2 ? steps[2] : "";
    }
  }
}
