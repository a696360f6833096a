package org.yanchao.cultivation;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;
import org.yanchao.submission.SubmissionDesk;

/** Writes places in pools: one per project and level at a time. */
@Component
class PoolBook {

  /** The case itself holds the reason in words. */
  private static final String REMOVED = "REMOVED";

  private final PoolEntries entries;
  private final CaseDesk cases;
  private final SubmissionDesk submissions;
  private final Stamp stamp;
  private final ApplicationEventPublisher events;

  PoolBook(
      PoolEntries entries,
      CaseDesk cases,
      SubmissionDesk submissions,
      Stamp stamp,
      ApplicationEventPublisher events) {
    this.entries = entries;
    this.cases = cases;
    this.submissions = submissions;
    this.stamp = stamp;
    this.events = events;
  }

  /** Enters the project; one that is in this pool already keeps its place. */
  UUID enter(Admission admission) {
    return entries
        .findByProjectIdAndLevelAndLeftOnIsNull(admission.projectId(), admission.level())
        .orElseGet(() -> entries.save(PoolEntry.admitted(stamp.id(), admission, stamp.today())))
        .id();
  }

  UUID bring(Actor actor, ImportedEntry from) {
    if (entries
        .findByProjectIdAndLevelAndLeftOnIsNull(from.projectId(), from.level())
        .isPresent()) {
      Refusal.of("cultivation.in-this-pool").raise();
    }
    var entry = entries.save(PoolEntry.imported(stamp.id(), from));
    publish(new PoolEntryImported(entry.id(), from.projectId(), actor.who()));
    return entry.id();
  }

  /** The head lets a project go; the case that stands on the place is out with it. */
  void release(Actor head, UUID id, String reason) {
    var entry = entries.get(head.scope(), id);
    head.mustBe(Role.HEAD, entry.authority());
    leave(entry, reason, head.as(Role.HEAD));
    cases.ofProject(entry.projectId()).stream()
        .filter(it -> it.level() == entry.level() && it.status().inPool())
        .reduce((earlier, latest) -> latest)
        .map(CaseSummary::id)
        .ifPresent(it -> submissions.remove(head, it, reason));
  }

  /** Out for false material: the place in the pool goes with the case. */
  void leaveWith(UUID caseId, Who by) {
    var it = cases.summary(caseId);
    entries
        .findByProjectIdAndLevelAndLeftOnIsNull(it.projectId(), it.level())
        .ifPresent(entry -> leave(entry, REMOVED, by));
  }

  void publish(Traceable event) {
    events.publishEvent(event);
  }

  private void leave(PoolEntry entry, String reason, Who by) {
    entry.leave(stamp.today(), reason);
    entries.save(entry);
    publish(new PoolEntryReleased(entry.id(), by));
  }
}
