package org.yanchao.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a task is about, as people call it.
 *
 * @param name name of the base, title of the notice or round
 * @param number readable number; the short id where there is none
 * @param place org key of the unit or county it concerns, null when unknown
 * @param href the page where the task is done
 */
public record Subject(String name, String number, @Nullable String place, String href) {}
