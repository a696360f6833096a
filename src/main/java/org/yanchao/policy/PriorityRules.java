package org.yanchao.policy;

/** The decision table of priorities, asked one claim at a time; implemented where the engine is. */
public interface PriorityRules {

  Effect effectOf(PreferenceCategory category, Mechanism mechanism);
}
