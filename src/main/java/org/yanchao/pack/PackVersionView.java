package org.yanchao.pack;

import java.time.Instant;

/**
 * A published version of a pack, without its texts.
 *
 * @param sha256 of both its texts
 * @param foundIn the folder it was read from, empty for what ships with the program
 * @param publishedBy account of who had it read, or the name of the program's start
 */
public record PackVersionView(
    String programme,
    int number,
    String sha256,
    String foundIn,
    Instant publishedAt,
    String publishedBy) {

  /** How a round or a case names it. */
  public String pin() {
    return programme + "@" + number;
  }
}
