package org.yanchao.scoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanchao.candidacy.Candidate;
import org.yanchao.form.FormAnswers;

/**
 * By which words a candidate could be known: its names in full, what remains of them without the
 * region in front and the kind of entity behind, and the answers of fields that ask for a name.
 */
final class NameWords {

  /** One sign is no name; so are two letters, which stand in many words. */
  private static final int SHORTEST = 2;

  private static final int SHORTEST_NARROW = 4;

  private final List<String> regions;
  private final List<String> endings;

  /**
   * Knows how names begin and end.
   *
   * @param regions names of the units in whose land the candidate lies
   * @param endings what kind of entity a name ends in
   */
  NameWords(List<String> regions, List<String> endings) {
    this.regions = regions;
    this.endings = longestFirst(endings);
  }

  /**
   * The words for one candidate.
   *
   * @param telling keys of the fields whose answers are names; what stands in others is a word like
   *     any other, and may be as common as a plain no
   */
  Set<String> of(Candidate candidate, FormAnswers answers, Set<String> telling) {
    var words = new HashSet<String>();
    words.add(candidate.creditCode());
    var face = candidate.face(false);
    for (var name : List.of(face.baseName(), face.applicantName())) {
      words.add(name);
      words.add(core(name));
    }
    collect(answers, telling, words);
    words.removeIf(NameWords::tooShort);
    return words;
  }

  private static void collect(FormAnswers answers, Set<String> telling, Set<String> words) {
    telling.forEach(key -> words.addAll(answers.all(key)));
    answers.rows().values().forEach(rows -> rows.forEach(row -> collect(row, telling, words)));
  }

  String core(String name) {
    var core = name.strip();
    for (var region : regions) {
      core = withoutFront(core, region);
      core = withoutFront(core, region.substring(0, region.length() - 1));
    }
    for (var ending : endings) {
      if (core.endsWith(ending)) {
        return core.substring(0, core.length() - ending.length());
      }
    }
    return core;
  }

  private static String withoutFront(String name, String front) {
    return front.length() >= SHORTEST && name.startsWith(front)
        ? name.substring(front.length())
        : name;
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private static boolean tooShort(String word) {
    var narrow = word.chars().allMatch(it -> it < 128);
    return word.strip().length() < (narrow ? SHORTEST_NARROW : SHORTEST);
  }
}
