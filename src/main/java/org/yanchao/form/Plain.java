package org.yanchao.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain numbers and days: no exponent, no NaN, no grouping, no minus zero. */
final class Plain {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
  private static final Pattern MINUS_ZERO = Pattern.compile("-0+(\\.0+)?");
  private static final Pattern DAY = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private Plain() {}

  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() && !MINUS_ZERO.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  static Optional<LocalDate> date(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
