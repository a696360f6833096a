package org.yanchao.standard;

import java.math.BigDecimal;
import java.util.Optional;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.Programme;

/** What a standard may say at all: known indicators, sensible sizes, preferences under a cap. */
final class ContentRules {

  private final Programme programme;

  ContentRules(Programme programme) {
    this.programme = programme;
  }

  Optional<Refusal> whyNot(StandardContent content) {
    if (content.conditions().isEmpty()) {
      return Refusal.because("standard.empty");
    }
    for (var condition : content.conditions()) {
      var indicator =
          programme.indicator(condition.indicator()).orElseThrow(() -> new NotFound("indicator"));
      if (negative(condition.threshold())) {
        return Refusal.because("standard.threshold-negative", indicator.name());
      }
    }
    for (var entry : content.preferences().entries()) {
      var wrong = whyNot(entry, content.preferences().cap());
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> whyNot(PreferenceTable.Entry entry, BigDecimal cap) {
    return switch (entry.mechanism()) {
      case POINTS -> whyNotPoints(entry, cap);
      case RELIEF -> whyNotRelief(entry);
      case PRIORITY, TIE_BREAK, NONE -> Optional.empty();
    };
  }

  private Optional<Refusal> whyNotPoints(PreferenceTable.Entry entry, BigDecimal cap) {
    var points = entry.points();
    if (points == null || points.signum() <= 0) {
      return Refusal.because("standard.preference-points", name(entry));
    }
    return points.compareTo(cap) > 0
        ? Refusal.because("standard.preference-above-cap", name(entry), cap.toPlainString())
        : Optional.empty();
  }

  private Optional<Refusal> whyNotRelief(PreferenceTable.Entry entry) {
    var factor = entry.factor();
    var indicator = entry.indicator();
    var known = indicator != null && programme.indicator(indicator).isPresent();
    var sensible =
        factor != null && factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) < 0 && known;
    return sensible ? Optional.empty() : Refusal.because("standard.preference-relief", name(entry));
  }

  private String name(PreferenceTable.Entry entry) {
    return programme
        .preference(entry.category())
        .map(Programme.Preference::name)
        .orElse(entry.category().name());
  }

  private static boolean negative(@org.jspecify.annotations.Nullable BigDecimal number) {
    return number != null && number.signum() < 0;
  }
}
