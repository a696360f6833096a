package org.yanchao.expert;

/**
 * An expert library, without anybody in it.
 *
 * @param authority org key of the unit that keeps it
 * @param experts how many may be drawn
 */
public record LibraryView(String authority, long experts) {}
