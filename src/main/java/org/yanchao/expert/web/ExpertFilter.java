package org.yanchao.expert.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.yanchao.expert.ExpertStatus;
import org.yanchao.expert.ExpertView;

/**
 * Whom of the library a page shows.
 *
 * @param q what stands in number, name, employer or field
 * @param state the only state shown
 */
record ExpertFilter(@Nullable String q, @Nullable ExpertStatus state) {

  private static final int SIZE = 50;

  /** One page of those it takes; a number beyond the last page is the last. */
  Page<ExpertView> page(List<ExpertView> library, int wanted) {
    var found = library.stream().filter(this::takes).toList();
    var last = Math.max(0, (found.size() - 1) / SIZE);
    var asked = PageRequest.of(Math.min(Math.max(wanted, 0), last), SIZE);
    var shown = found.stream().skip(asked.getOffset()).limit(SIZE).toList();
    return new PageImpl<>(shown, asked, found.size());
  }

  boolean takes(ExpertView expert) {
    return (state == null || state == expert.status()) && (q == null || says(expert, q.strip()));
  }

  private static boolean says(ExpertView expert, String wanted) {
    var low = wanted.toLowerCase(Locale.ROOT);
    return Stream.of(expert.number(), expert.name(), expert.employer(), expert.field())
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(low));
  }
}
