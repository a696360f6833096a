package org.yanchao.transcript;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Somebody's share of chance: as long as one of those who gave a share is honest, nobody has chosen
 * the panel.
 *
 * @param from who gave it
 * @param value what they gave
 */
public record Share(Source from, String value) {

  private static final int BYTES = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  /** Who may give a share. */
  public enum Source {
    /** The office that draws. */
    OFFICE,
    /** The named supervisor. */
    SUPERVISOR,
    /** Somebody the applicants sent. */
    APPLICANTS
  }

  public static Share ofOffice(String value) {
    return new Share(Source.OFFICE, value);
  }

  /** What a closed share is known by. */
  public String hash() {
    return hash(value);
  }

  public static String hash(String value) {
    return DigestUtils.sha256Hex(value);
  }

  public static String random() {
    var bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
