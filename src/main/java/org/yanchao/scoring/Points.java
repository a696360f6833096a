package org.yanchao.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanchao.kernel.Refusal;

/** Reads what was typed for one criterion. */
public final class Points {

  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
  private static final Pattern TOO_FINE = Pattern.compile("[0-9]{1,3}\\.[0-9]{3,20}");
  private static final int LONGEST = 24;

  private Points() {}

  /** Why this cannot be taken as points, empty when it can. */
  public static Optional<Refusal> whyNot(String criterion, String typed, BigDecimal max) {
    if (typed.length() > LONGEST) {
      return Refusal.because("scoring.points-too-long", criterion, LONGEST);
    }
    var text = folded(typed);
    if (TOO_FINE.matcher(text).matches()) {
      return Refusal.because("scoring.points-too-fine", criterion);
    }
    if (!WRITTEN.matcher(text).matches()) {
      return Refusal.because("scoring.points-not-a-number", criterion, max.toPlainString());
    }
    return new BigDecimal(text).compareTo(max) > 0
        ? Refusal.because("scoring.points-above-maximum", criterion, max.toPlainString())
        : Optional.empty();
  }

  /** The points with exactly two decimals. */
  public static BigDecimal of(String typed, BigDecimal max) {
    whyNot("", typed, max).ifPresent(Refusal::raise);
    return new BigDecimal(folded(typed)).setScale(Tally.SCALE);
  }

  /** Full-width digits and points come from Chinese input methods and mean the same. */
  public static String folded(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).strip();
  }
}
