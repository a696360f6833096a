package org.yanchao.casework;

import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * What a list of cases shows; an absent part lets everything through.
 *
 * @param text part of the case number or the base's name
 */
public record CaseFilter(
    @Nullable Level level,
    @Nullable Integer cycle,
    @Nullable CaseStatus status,
    @Nullable String county,
    @Nullable String text) {

  public static CaseFilter all() {
    return new CaseFilter(null, null, null, null, null);
  }
}
