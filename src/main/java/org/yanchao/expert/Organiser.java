package org.yanchao.expert;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The offices whose staff stands back, as an expert's employer may be written: the one that
 * organises a review, and those of the townships that gave their opinion.
 *
 * @param places names of its units: the one that runs the round, and the one that reviews for it
 * @param words how such an office is called, by the pack
 * @param townshipWords how the office of a township is called behind its name, by the pack
 */
public record Organiser(List<String> places, List<String> words, List<String> townshipWords) {

  /** Which ground lies in being employed there, empty for an employer that is none of these. */
  Optional<RecusalGround> ground(String employer, Set<String> townships) {
    if (places.stream().anyMatch(employer::startsWith)
        && words.stream().anyMatch(employer::contains)) {
      return Optional.of(RecusalGround.ORGANISER);
    }
    return inOffice(employer, townships) ? Optional.of(RecusalGround.TOWNSHIP) : Optional.empty();
  }

  /** What only bears the name of a township, such as a cooperative, is none of its offices. */
  private boolean inOffice(String employer, Set<String> townships) {
    return townships.stream()
        .flatMap(place -> townshipWords.stream().map(word -> place + word))
        .anyMatch(employer::contains);
  }
}
