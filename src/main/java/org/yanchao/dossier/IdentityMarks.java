package org.yanchao.dossier;

import cn.hutool.core.util.IdcardUtil;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;

/**
 * Turns identity numbers into marks. The hash is keyed, because all numbers of a county can be
 * tried in a minute; the same person has the same mark in every roster of the installation.
 */
@Component
class IdentityMarks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int CARD = 18;
  private static final int SHORTEST = 6;
  private static final int TAIL = 4;

  private final SecretKeySpec key;

  IdentityMarks(@Value("${yanchao.person-key}") String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** A number with 18 characters is an identity card and must be a valid one. */
  Optional<Refusal> whyNot(String typed) {
    var number = normal(typed);
    var valid = number.length() == CARD ? IdcardUtil.isValidCard18(number) : isOther(number);
    return valid ? Optional.empty() : Refusal.because("dossier.person-number-invalid");
  }

  IdMark mark(String typed) {
    whyNot(typed).ifPresent(Refusal::raise);
    var number = normal(typed);
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var hash = mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
      return new IdMark(HexFormat.of().formatHex(hash), number.substring(number.length() - TAIL));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no keyed hash on this machine", e);
    }
  }

  private static boolean isOther(String number) {
    return number.length() >= SHORTEST && number.length() != 15 && number.length() < 32;
  }

  private static String normal(String typed) {
    return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
