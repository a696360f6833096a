package org.yanchao.pack;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a pack.
 *
 * @param line line of the file, null when it cannot be told
 * @param path where in the file, as a JSON pointer
 * @param hint what to do about it
 */
public record PackProblem(
    String file, @Nullable Integer line, String path, String reason, String hint) {

  @Override
  public String toString() {
    var where = line == null ? file : file + ":" + line;
    return where + " " + path + ": " + reason + " (" + hint + ")";
  }
}
