package org.yanchao.policy;

/**
 * The decision tables of priorities, asked one claim at a time; implemented where the engine is.
 * Every version of a programme keeps the table it was published with.
 */
public interface PriorityRules {

  Effect effectOf(Programme programme, PreferenceCategory category, Mechanism mechanism);
}
