package org.yanchao.pack;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The texts of one pack as they lie in its folder. Line ends and a byte-order mark say nothing, so
 * that a checkout on another machine is the same pack.
 *
 * @param folder name of the folder, which is the programme's id
 * @param pack the text of {@code programme.yaml}
 * @param table the decision table of priorities: the folder's own, else the one that ships
 */
record PackFiles(String folder, String pack, String table) {

  static final String PACK = "programme.yaml";
  static final String TABLE = "priority-rules.dmn";

  PackFiles {
    pack = plain(pack);
    table = plain(table);
  }

  private static String plain(String text) {
    var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n");
  }

  String file() {
    return folder + "/" + PACK;
  }

  String tableFile() {
    return folder + "/" + TABLE;
  }

  /** SHA-256 of both texts, each behind its name and length. */
  String sha256() {
    var whole = part(PACK, pack) + part(TABLE, table);
    return DigestUtils.sha256Hex(whole.getBytes(StandardCharsets.UTF_8));
  }

  private static String part(String name, String text) {
    return name + " " + text.length() + "\n" + text + "\n";
  }
}
