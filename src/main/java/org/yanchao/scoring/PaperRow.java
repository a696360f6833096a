package org.yanchao.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.Face;

/**
 * How far one sheet on paper has come; never what stands on it.
 *
 * @param scan the scanned paper, null before the first entry
 * @param mine whether the one who looks made the first entry and so cannot check it
 */
public record PaperRow(
    int seatNo, Face candidate, Progress progress, @Nullable UUID scan, boolean mine) {

  public UUID candidateId() {
    return candidate.id();
  }

  /** The way of a sheet from paper into the review. */
  public enum Progress {
    /** Nobody has typed it in. */
    MISSING,
    /** Waits for the second person. */
    ENTERED,
    /** Two people agree: it is the expert's sheet. */
    CHECKED
  }
}
