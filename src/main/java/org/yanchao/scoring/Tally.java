package org.yanchao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.yanchao.kernel.Refusal;

/**
 * Makes one official score from the sheets of a candidate. With few sheets their plain mean; from
 * {@code trimFrom} on one highest and one lowest are dropped first, only one of tied extremes. An
 * unfinished sheet is no score, never zero.
 *
 * @param trimFrom number of valid sheets from which extremes are dropped
 * @param minimum number of sheets that must remain in the mean
 */
public record Tally(int trimFrom, int minimum) {

  /** Decimals of an official score. */
  public static final int SCALE = 2;

  /** How a score was made. */
  public enum Method {
    PLAIN_MEAN,
    TRIMMED_MEAN
  }

  /** Why these sheets cannot make a score, empty when they can. */
  public Optional<Refusal> whyNotScore(int sheets) {
    var remaining = method(sheets) == Method.TRIMMED_MEAN ? sheets - 2 : sheets;
    return remaining < minimum
        ? Refusal.because("scoring.too-few-sheets", sheets, minimum)
        : Optional.empty();
  }

  /** The official score, rounded half up before anything is ranked (EC-09). */
  public BigDecimal score(List<BigDecimal> sheets) {
    whyNotScore(sheets.size()).ifPresent(Refusal::raise);
    var counted = counted(sheets);
    var sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(counted.size()), SCALE, RoundingMode.HALF_UP);
  }

  public Method method(int sheets) {
    return sheets >= trimFrom ? Method.TRIMMED_MEAN : Method.PLAIN_MEAN;
  }

  /** The difference between the highest and the lowest sheet, dropped ones included. */
  public static BigDecimal spread(List<BigDecimal> sheets) {
    var lowest = sheets.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    var highest = sheets.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    return highest.subtract(lowest);
  }

  private List<BigDecimal> counted(List<BigDecimal> sheets) {
    var sorted = sheets.stream().sorted().toList();
    return method(sheets.size()) == Method.TRIMMED_MEAN
        ? sorted.subList(1, sorted.size() - 1)
        : sorted;
  }
}
