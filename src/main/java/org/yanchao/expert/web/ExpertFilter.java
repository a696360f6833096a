package org.yanchao.expert.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.ExpertStatus;
import org.yanchao.expert.ExpertView;

/**
 * Whom of the library a page shows.
 *
 * @param q what stands in number, name, employer or field
 * @param state the only state shown
 */
record ExpertFilter(@Nullable String q, @Nullable ExpertStatus state) {

  boolean takes(ExpertView expert) {
    return (state == null || state == expert.status()) && (q == null || says(expert, q.strip()));
  }

  private static boolean says(ExpertView expert, String wanted) {
    var low = wanted.toLowerCase(Locale.ROOT);
    return Stream.of(expert.number(), expert.name(), expert.employer(), expert.field())
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(low));
  }
}
