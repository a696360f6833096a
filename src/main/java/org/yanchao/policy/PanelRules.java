package org.yanchao.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * How a panel is made up.
 *
 * @param seats experts by level; a review plan may write a higher odd number
 * @param alternates numbered alternates of each draw
 * @param perEmployer how many experts of one employer may sit together
 * @param strata seats that only experts of a field or region may take, by level; the rest is free
 * @param batchLimit candidates one panel ranks at most
 * @param load how often an expert may judge; without a limit unless the pack sets one
 * @param followUp when experts who owe their sheets are reminded and replaced
 * @param anonymous where experts see a code instead of a name; nowhere unless the pack says so
 */
public record PanelRules(
    Map<Level, Integer> seats,
    int alternates,
    Map<Level, Integer> perEmployer,
    Map<Level, List<Stratum>> strata,
    int batchLimit,
    Load load,
    FollowUp followUp,
    AnonymousRules anonymous,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  public PanelRules {
    strata = Objects.requireNonNullElse(strata, Map.of());
    load = Objects.requireNonNullElse(load, Load.FREE);
    anonymous = Objects.requireNonNullElse(anonymous, AnonymousRules.NONE);
  }

  /**
   * How often an expert may judge.
   *
   * @param perYear batches in a calendar year at most
   * @param restDays days after a draw before the next one may take the expert
   */
  public record Load(int perYear, int restDays) {

    static final Load FREE = new Load(Integer.MAX_VALUE, 0);
  }

  /**
   * The days around the last day for handing in, all of them working days.
   *
   * @param remindBefore how long before the last day the reminder comes
   * @param replaceAfter how long after it a silent expert gives way
   * @param successorDays for who takes a seat late, when less is left of the panel's own days
   * @param lateDrawDays for a panel drawn when the planned days are over
   */
  public record FollowUp(int remindBefore, int replaceAfter, int successorDays, int lateDrawDays) {}

  /** Seats kept for experts of one field or region. */
  public record Stratum(By by, String value, int seats) {}

  /** What a stratum looks at. */
  public enum By {
    /** The expert's field. */
    FIELD,
    /** The unit in whose area the expert works. */
    REGION
  }
}
