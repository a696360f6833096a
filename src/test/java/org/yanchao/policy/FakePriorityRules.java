package org.yanchao.policy;

/** Answers as the paper reads, without an engine. */
final class FakePriorityRules {

  static final PriorityRules ASK = FakePriorityRules::effectOf;

  private FakePriorityRules() {}

  private static Effect effectOf(
      Programme programme, PreferenceCategory category, Mechanism mechanism) {
    return switch (mechanism) {
      case POINTS -> category == PreferenceCategory.COMMENDATION ? Effect.NONE : Effect.ADD_POINTS;
      case RELIEF -> Effect.LOWER_THRESHOLD;
      case PRIORITY -> Effect.RANK_FIRST_IN_BAND;
      case TIE_BREAK -> Effect.BREAK_TIE;
      case NONE -> Effect.NONE;
    };
  }
}
