package org.yanchao.standard.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.policy.ConditionWords;
import org.yanchao.policy.ConditionWords.Text;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Programme;
import org.yanchao.standard.StandardView;

/** What one version of a standard says otherwise than the one before, in words. */
@Component
class StandardDiff {

  private final ConditionWords words;

  StandardDiff(ConditionWords words) {
    this.words = words;
  }

  /**
   * One difference.
   *
   * @param indicator id of the indicator, null for a preference or the cap
   * @param name what a preference is called
   */
  record Change(String indicator, String name, List<Text> before, List<Text> after) {}

  List<Change> between(Programme programme, StandardView before, StandardView after) {
    var changes = new ArrayList<Change>();
    for (var indicator : programme.indicators()) {
      var old = words.asked(programme, indicator, before.terms().conditions());
      var now = words.asked(programme, indicator, after.terms().conditions());
      if (!old.equals(now)) {
        changes.add(new Change(indicator.id(), "", old, now));
      }
    }
    for (var preference : programme.preferences()) {
      var old = granted(programme, before, preference);
      var now = granted(programme, after, preference);
      if (!old.equals(now)) {
        changes.add(new Change("", preference.name(), old, now));
      }
    }
    var old = points(before.terms().preferences().cap());
    var now = points(after.terms().preferences().cap());
    if (!old.equals(now)) {
      changes.add(new Change("cap", "", List.of(old), List.of(now)));
    }
    return List.copyOf(changes);
  }

  private static List<Text> granted(
      Programme programme, StandardView it, Programme.Preference preference) {
    return it.terms().preferences().of(preference.category()).stream()
        .map(
            entry ->
                switch (entry.mechanism()) {
                  case POINTS -> points(entry.points());
                  case RELIEF ->
                      Text.of(
                          "standard.diff.relief",
                          name(programme, entry.indicator()),
                          plain(entry.factor()));
                  default -> Text.of("policy.mechanism." + entry.mechanism());
                })
        .toList();
  }

  private static String name(Programme programme, @Nullable String indicator) {
    return programme.indicator(String.valueOf(indicator)).map(Indicator::name).orElse("");
  }

  private static Text points(@Nullable BigDecimal points) {
    return Text.of("standard.diff.points", plain(points));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
