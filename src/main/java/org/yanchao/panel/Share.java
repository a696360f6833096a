package org.yanchao.panel;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The office's own share of chance, so that nobody can choose the pool to get a wanted panel. */
final class Share {

  private static final int BYTES = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  private Share() {}

  static String random() {
    var bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
