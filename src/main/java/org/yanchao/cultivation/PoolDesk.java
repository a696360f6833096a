package org.yanchao.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** Tests pool conditions, admits, lets go, and shows who is in which pool. */
@Service
@Transactional
public class PoolDesk {

  private final CaseDesk cases;
  private final PoolConditions conditions;
  private final PoolBook book;
  private final PoolViews views;

  PoolDesk(CaseDesk cases, PoolConditions conditions, PoolBook book, PoolViews views) {
    this.cases = cases;
    this.conditions = conditions;
    this.book = book;
    this.views = views;
  }

  /** [task] Tests the conditions of the case's own level; without a standard the case waits. */
  public PoolVerdict testConditions(UUID caseId) {
    return conditions.run(caseId);
  }

  /** Why the case cannot be admitted, empty when it can and therefore must (JL-28). */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAdmit(Actor officer, UUID caseId) {
    var it = cases.summary(caseId);
    return officer
        .whyNot(Role.CASE_OFFICER, it.authority())
        .or(
            () ->
                PoolVerdict.MET.name().equals(it.poolVerdict())
                    ? Optional.empty()
                    : Refusal.because("cultivation.conditions-not-met"));
  }

  /** The officer confirms; there is no cap and nothing to choose. */
  public UUID admit(Actor officer, UUID caseId) {
    whyNotAdmit(officer, caseId).ifPresent(Refusal::raise);
    cases.pooled(officer, caseId, "");
    var entry = book.enter(conditions.admission(cases.summary(caseId)));
    book.publish(new ApplicationAdmitted(caseId, entry, officer.as(Role.CASE_OFFICER)));
    return entry;
  }

  /** The head signs that the case is below the conditions, or sends it back to work. */
  public void signBelowConditions(Actor head, UUID caseId, boolean agreed, String reason) {
    if (!agreed && reason.isBlank()) {
      Refusal.of("cultivation.reason-missing").raise();
    }
    cases.belowConditions(head, caseId, agreed, reason);
    book.publish(new BelowConditionsSigned(caseId, agreed, head.as(Role.HEAD)));
  }

  /** The project leaves the pool; the case of this cycle that stands on it is out as well. */
  public void release(Actor head, UUID entry, String reason) {
    if (reason.isBlank()) {
      Refusal.of("cultivation.reason-missing").raise();
    }
    book.release(head, entry, reason);
  }

  /** Enters a place that is older than this program. */
  public UUID importEntry(Actor actor, ImportedEntry from) {
    if (!actor.system()) {
      actor.mustBe(Role.CASE_OFFICER, from.authority());
    }
    return book.bring(actor, from);
  }

  /** The project's place at that level now, for other modules. */
  @Transactional(readOnly = true)
  public Optional<PoolEntryView> entry(UUID project, Level level) {
    return views.current(project, level);
  }

  @Transactional(readOnly = true)
  public PoolEntryView show(Actor actor, UUID entry) {
    return views.of(actor.scope(), entry);
  }

  /** Who was in an authority's pool at the end of a day, in the order of admission. */
  @Transactional(readOnly = true)
  public List<PoolEntryView> inPool(String authority, Level level, LocalDate day) {
    return views.inPool(authority, level, day);
  }

  /** The pools the actor may see, by page; the latest admission first. */
  @Transactional(readOnly = true)
  public Page<PoolEntryView> list(
      Actor actor, @Nullable Level level, boolean onlyPresent, PageRequest page) {
    return views.page(actor.scope(), level, onlyPresent, page);
  }

  /** Admitted among those found to meet the conditions, by level; it names who is missing. */
  @Transactional(readOnly = true)
  public List<IntakeRate> intake(String programme, int cycle) {
    return views.intake(cases.ofCycle(programme, cycle));
  }

  /** The same for each unit that decides, by its key. */
  @Transactional(readOnly = true)
  public Map<String, List<IntakeRate>> intakeByUnit(String programme, int cycle) {
    var byUnit = new TreeMap<String, List<CaseSummary>>();
    cases
        .ofCycle(programme, cycle)
        .forEach(it -> byUnit.computeIfAbsent(it.authority(), unit -> new ArrayList<>()).add(it));
    var rates = new TreeMap<String, List<IntakeRate>>();
    byUnit.forEach((unit, its) -> rates.put(unit, views.intake(its)));
    return rates;
  }
}
