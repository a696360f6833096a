package org.yanchao.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.yanchao.account.Scope;
import org.yanchao.kernel.Level;

/** Lists cases. */
@Component
class CaseLists {

  private final LevelCases cases;
  private final CaseSummaries summaries;
  private final Duplicates duplicates;

  CaseLists(LevelCases cases, CaseSummaries summaries, Duplicates duplicates) {
    this.cases = cases;
    this.summaries = summaries;
    this.duplicates = duplicates;
  }

  CaseSummary summary(UUID id) {
    return summaries.of(id);
  }

  List<CaseSummary> reviewable(String authority, Level level, String programme, int cycle) {
    return drawn(cases.reviewable(authority, level, programme, cycle));
  }

  List<CaseSummary> ofCycle(String programme, int cycle) {
    return drawn(cases.ofCycle(programme, cycle));
  }

  List<CaseSummary> ofProject(UUID project) {
    return drawn(cases.ofProject(project));
  }

  List<DuplicatePerson> duplicates(LevelCase it) {
    return duplicates.of(it);
  }

  Page<CaseRow> page(Scope scope, CaseFilter filter, PageRequest page) {
    return cases
        .list(
            scope.all(),
            scope.authority(),
            scope.holder(),
            filter.level(),
            filter.cycle(),
            filter.status(),
            absent(filter.county()) ? null : filter.county(),
            absent(filter.text()) ? null : "%" + filter.text() + "%",
            sorted(page))
        .map(it -> CaseRow.of(summaries.of(it)));
  }

  /** The latest first, unless the page asks for another order; the number decides last. */
  private static PageRequest sorted(PageRequest page) {
    var latest = Sort.by(Sort.Order.desc("origin.receivedAt"));
    var asked = page.getSort().isSorted() ? page.getSort() : latest;
    return page.withSort(asked.and(Sort.by("origin.caseNo")));
  }

  private List<CaseSummary> drawn(List<LevelCase> found) {
    return found.stream().map(summaries::of).toList();
  }

  private static boolean absent(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
