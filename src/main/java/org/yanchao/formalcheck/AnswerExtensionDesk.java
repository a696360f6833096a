package org.yanchao.formalcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.extension.ExtensionDesk.Extended;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.extension.ExtensionView;
import org.yanchao.kernel.Refusal;

/** Gives an applicant more time to answer, by a document of the unit that set the day (X16). */
@Service
@Transactional
public class AnswerExtensionDesk {

  private final CaseStore store;
  private final ExtensionDesk extensions;

  AnswerExtensionDesk(CaseStore store, ExtensionDesk extensions) {
    this.store = store;
    this.extensions = extensions;
  }

  /** Why the head cannot extend at all, whatever they write; empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotExtend(Actor head, UUID id) {
    var it = store.seenByStaff(head, Role.HEAD, id);
    return dueOn(it)
        .map(day -> extensions.whyNotExtend(head, what(it, day)))
        .orElseGet(() -> Refusal.because("submission.no-answer-due"));
  }

  /** The head extends the day of the answer; the old day stays on record. */
  public void extend(Actor head, UUID id, ExtensionEntry entry) {
    whyNotExtend(head, id).ifPresent(Refusal::raise);
    var it = store.forStaff(head, Role.HEAD, id);
    var before = dueOn(it).orElseThrow();
    it.clock().extendAnswer(java.util.Objects.requireNonNullElse(entry.day(), before));
    store.save(it);
    extensions.extend(head, what(it, before), entry);
  }

  /** What was extended for a case, for whoever may see the case. */
  @Transactional(readOnly = true)
  public List<ExtensionView> ofCase(UUID id) {
    return extensions.about(id);
  }

  private static Extended what(LevelCase it, LocalDate before) {
    var programme = it.origin().programme();
    return new Extended(it.authority(), programme, ExtendedTerm.ANSWER, it.id(), before);
  }

  private static Optional<LocalDate> dueOn(LevelCase it) {
    var asked = it.status() == CaseStatus.RETURNED || it.status() == CaseStatus.POOL_ONLY_OFFERED;
    return asked ? it.clock().answerDueOn() : Optional.empty();
  }
}
