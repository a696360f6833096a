package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.PreferenceTable.Entry;

/**
 * What confirmed grounds are worth under one standard. Grounds are evidence only: an advantage
 * exists only where the standard grants it, within its cap (JL-19, EC-10).
 */
public final class Preferences {

  private final Programme programme;
  private final PreferenceTable table;
  private final PriorityRules rules;

  public Preferences(Programme programme, PreferenceTable table, PriorityRules rules) {
    this.programme = programme;
    this.table = table;
    this.rules = rules;
  }

  /** A ground the officer has confirmed. */
  public record ConfirmedGround(PreferenceCategory category, String ground) {}

  /** One effect per ground and mechanism; of alternative grounds only the first counts. */
  public List<PriorityEffect> effects(List<ConfirmedGround> grounds) {
    var effects = new ArrayList<PriorityEffect>();
    var seen = new HashSet<PreferenceCategory>();
    for (var ground : grounds) {
      var counted = seen.add(ground.category());
      entries(ground.category()).forEach(it -> effects.add(effect(ground, it, counted)));
    }
    return List.copyOf(effects);
  }

  private List<Entry> entries(PreferenceCategory category) {
    var granted = table.of(category);
    if (!granted.isEmpty()) {
      return granted;
    }
    var usual =
        programme.preference(category).map(Programme.Preference::mechanism).orElse(Mechanism.NONE);
    return List.of(new Entry(category, usual, null, null, null, null));
  }

  private PriorityEffect effect(ConfirmedGround ground, Entry entry, boolean counted) {
    var effect = rules.effectOf(programme, entry.category(), entry.mechanism());
    var relieves = counted && effect == Effect.LOWER_THRESHOLD;
    return new PriorityEffect(
        entry.category(),
        ground.ground(),
        entry.mechanism(),
        effect,
        counted,
        counted && effect == Effect.ADD_POINTS ? orZero(entry.points()) : BigDecimal.ZERO,
        relieves ? entry.indicator() : null,
        relieves ? entry.factor() : null,
        programme.preference(entry.category()).map(programme::cite).orElse(null));
  }

  /** The points added to the rounded mean: summed, then capped. */
  public BigDecimal points(List<ConfirmedGround> grounds) {
    return effects(grounds).stream()
        .map(PriorityEffect::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .min(table.cap());
  }

  /** Factor by indicator; reliefs do not multiply, the strongest one acts. */
  public Map<String, BigDecimal> relief(List<ConfirmedGround> grounds) {
    var relief = new TreeMap<String, BigDecimal>();
    for (var effect : effects(grounds)) {
      var indicator = effect.indicator();
      var factor = effect.factor();
      if (indicator != null && factor != null) {
        relief.merge(indicator, factor, BigDecimal::min);
      }
    }
    return Map.copyOf(relief);
  }

  /** Whether an equal score is broken in the candidate's favour (JL-22). */
  public boolean breaksTie(List<ConfirmedGround> grounds) {
    return has(grounds, Effect.BREAK_TIE);
  }

  /** Whether the candidate stands first within its band of scores. */
  public boolean ranksFirstInBand(List<ConfirmedGround> grounds) {
    return has(grounds, Effect.RANK_FIRST_IN_BAND);
  }

  private boolean has(List<ConfirmedGround> grounds, Effect effect) {
    return effects(grounds).stream().anyMatch(it -> it.effect() == effect);
  }

  /** The figure from which a counted ground holds, null when the standard sets none. */
  public @Nullable BigDecimal leastFor(PreferenceCategory category) {
    return table.of(category).stream()
        .map(Entry::atLeast)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Categories under which this standard gives anybody anything. */
  public Set<PreferenceCategory> granted() {
    var granted = new HashSet<PreferenceCategory>();
    for (var category : PreferenceCategory.values()) {
      if (entries(category).stream()
          .anyMatch(it -> rules.effectOf(programme, category, it.mechanism()) != Effect.NONE)) {
        granted.add(category);
      }
    }
    return Set.copyOf(granted);
  }

  private static BigDecimal orZero(@Nullable BigDecimal points) {
    return points == null ? BigDecimal.ZERO : points;
  }
}
