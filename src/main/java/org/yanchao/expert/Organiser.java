package org.yanchao.expert;

import java.util.List;

/**
 * The office that organises a review, as an expert's employer may be written.
 *
 * @param place name of its unit
 * @param words how such an office is called, by the pack
 */
public record Organiser(String place, List<String> words) {

  boolean employs(String employer) {
    return employer.startsWith(place) && words.stream().anyMatch(employer::contains);
  }
}
