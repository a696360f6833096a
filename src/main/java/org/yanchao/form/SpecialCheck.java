package org.yanchao.form;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks that the form format has no word for, named in a field's properties. */
public enum SpecialCheck {
  // All zeros pass the checksum of GB 32100.
  CREDIT_CODE(code -> CreditCodeUtil.isCreditCode(code) && !code.matches("0+")),
  PHONE(Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3})?[2-9]\\d{6,7}").asMatchPredicate());

  private final Predicate<String> valid;

  SpecialCheck(Predicate<String> valid) {
    this.valid = valid;
  }

  static Optional<SpecialCheck> of(String word) {
    return Arrays.stream(values()).filter(check -> check.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is kept: full-width folded, no gaps, upper case. */
  String normalise(String typed) {
    return Typed.folded(typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  boolean accepts(String normalised) {
    return valid.test(normalised);
  }
}
