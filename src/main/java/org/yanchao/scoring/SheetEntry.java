package org.yanchao.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an expert enters for one candidate.
 *
 * @param points text by criterion; left out or blank where nothing is given yet
 * @param remark the expert's words, the reason when the expert abstains or names a veto
 * @param vetoes what excludes the candidate whatever the points, in the words of the rubric
 * @param seenVersion version of the sheet the page was drawn from
 * @param editor the open page that writes, null where each save stands alone
 */
public record SheetEntry(
    Map<String, String> points,
    String remark,
    List<String> vetoes,
    long seenVersion,
    @Nullable String editor) {

  private static final int LONGEST_REMARK = 2000;

  public SheetEntry {
    remark = remark.length() > LONGEST_REMARK ? remark.substring(0, LONGEST_REMARK) : remark;
    vetoes = List.copyOf(vetoes);
  }

  /** The same with other words. */
  SheetEntry saying(String words) {
    return new SheetEntry(points, words, vetoes, seenVersion, editor);
  }

  /** The same over another state of the sheet. */
  SheetEntry over(long version) {
    return new SheetEntry(points, remark, vetoes, version, editor);
  }

  /** Points and a remark, and nothing against the candidate. */
  public static SheetEntry of(Map<String, String> points, String remark, long seenVersion) {
    return new SheetEntry(points, remark, List.of(), seenVersion, null);
  }
}
