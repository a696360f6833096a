package org.yanchao.expert;

import java.util.List;

/**
 * The office that organises a review, as an expert's employer may be written.
 *
 * @param places names of its units: the one that runs the round, and the one that reviews for it
 * @param words how such an office is called, by the pack
 */
public record Organiser(List<String> places, List<String> words) {

  boolean employs(String employer) {
    return places.stream().anyMatch(employer::startsWith)
        && words.stream().anyMatch(employer::contains);
  }
}
