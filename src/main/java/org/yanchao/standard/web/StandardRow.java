package org.yanchao.standard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Condition;
import org.yanchao.policy.ConditionWords;
import org.yanchao.policy.ConditionWords.Text;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.standard.StandardView;

/**
 * One standard as the page shows it.
 *
 * @param state DRAFT, ISSUED, FILED or ACKNOWLEDGED
 * @param direct whether it needs no city to pass it on
 * @param asked each condition: indicator id and what is asked
 */
record StandardRow(
    StandardView it,
    String issuer,
    String units,
    String state,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate sentOn,
    boolean direct,
    List<Asked> asked) {

  record Asked(String indicator, List<Text> texts) {}

  /** Whether the province has yet to take it on file. */
  public boolean waits() {
    return state.equals("FORWARDED") || state.equals("FILED") && direct;
  }

  /** Builds rows with the units' names. */
  @Component
  static class Maker {

    private final Regions regions;
    private final Programmes programmes;
    private final ConditionWords words;

    Maker(Regions regions, Programmes programmes, ConditionWords words) {
      this.regions = regions;
      this.programmes = programmes;
      this.words = words;
    }

    StandardRow row(StandardView it) {
      var programme = programmes.newest(it.key().programme());
      var units =
          it.appliesTo().stream().sorted().map(this::name).collect(Collectors.joining(" · "));
      return new StandardRow(
          it,
          name(it.issuer()),
          units,
          state(it),
          it.issuedAt() == null ? null : BusinessClock.dayOf(it.issuedAt()),
          it.sentAt() == null ? null : BusinessClock.dayOf(it.sentAt()),
          direct(it.issuer()),
          it.terms().conditions().stream().map(c -> asked(programme, c)).toList());
    }

    private Asked asked(Programme programme, Condition condition) {
      var indicator = programme.indicator(condition.indicator()).orElseThrow();
      return new Asked(indicator.id(), words.asked(programme, indicator, condition));
    }

    /** Whether the issuer answers to the province itself and files with nobody between. */
    private boolean direct(String issuer) {
      var above = regions.ever(issuer).reportsTo();
      return above != null && regions.ever(above).holds(Level.PROVINCE);
    }

    private String name(String key) {
      return regions.ever(key).name();
    }

    private static String state(StandardView it) {
      if (it.acknowledgedAt() != null) {
        return "ACKNOWLEDGED";
      }
      if (it.answer().correctionAt() != null) {
        return "CORRECTION";
      }
      if (it.answer().forwardedAt() != null) {
        return "FORWARDED";
      }
      return it.sentAt() != null ? "FILED" : it.issued() ? "ISSUED" : "DRAFT";
    }
  }
}
