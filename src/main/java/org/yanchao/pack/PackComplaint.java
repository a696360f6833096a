package org.yanchao.pack;

import java.util.List;

/**
 * A problem before it knows its file and its reader's language.
 *
 * @param path where in the pack, as a JSON pointer
 * @param code its text is {@code pack.problem.<code>}
 */
record PackComplaint(String path, String code, List<Object> args) {

  static PackComplaint of(String path, String code, Object... args) {
    return new PackComplaint(path, code, List.of(args));
  }
}
