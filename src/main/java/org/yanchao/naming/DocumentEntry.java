package org.yanchao.naming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A naming document as the officer registers it.
 *
 * @param number its number; brackets are written as official papers do
 * @param datedOn date on the paper
 * @param attachment the signed scan, null while it is not attached
 */
public record DocumentEntry(String number, LocalDate datedOn, @Nullable UUID attachment) {

  private static final char YEAR_OPENS = '\u3014';
  private static final char YEAR_CLOSES = '\u3015';

  public DocumentEntry {
    number = normal(number);
  }

  /** One number typed with other brackets or spaces is still the same number. */
  public static String normal(String typed) {
    var text = new StringBuilder();
    for (var sign : typed.strip().toCharArray()) {
      if ("[(\uFF08\u3010\uFF3B".indexOf(sign) >= 0) {
        text.append(YEAR_OPENS);
      } else if ("])\uFF09\u3011\uFF3D".indexOf(sign) >= 0) {
        text.append(YEAR_CLOSES);
      } else if (!Character.isWhitespace(sign) && sign != '\u3000') {
        text.append(sign);
      }
    }
    return text.toString();
  }
}
