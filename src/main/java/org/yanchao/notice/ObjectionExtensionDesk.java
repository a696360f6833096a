package org.yanchao.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.extension.ExtensionDesk.Extended;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.extension.ExtensionView;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundDesk;

/** Gives the unit more time to answer an objection, by a document of its own (X16). */
@Service
@Transactional
public class ObjectionExtensionDesk {

  private final Objections objections;
  private final NoticeFile file;
  private final RoundDesk rounds;
  private final ExtensionDesk extensions;

  ObjectionExtensionDesk(
      Objections objections, NoticeFile file, RoundDesk rounds, ExtensionDesk extensions) {
    this.objections = objections;
    this.file = file;
    this.rounds = rounds;
    this.extensions = extensions;
  }

  /** Why the head cannot extend at all, whatever they write; empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotExtend(Actor head, UUID id) {
    var objection = seen(head, id);
    return objection.whyNotExtend().or(() -> extensions.whyNotExtend(head, what(objection)));
  }

  /** The head extends the day of the answer; the old day stays on record. */
  public void extend(Actor head, UUID id, ExtensionEntry entry) {
    whyNotExtend(head, id).ifPresent(Refusal::raise);
    var objection = seen(head, id);
    extensions.extend(head, what(objection), entry);
    objection.extend(Objects.requireNonNull(entry.day()));
    objections.save(objection);
  }

  /** What was extended, for the unit of the round. */
  @Transactional(readOnly = true)
  public List<ExtensionView> made(Actor staff, UUID id) {
    return extensions.about(seen(staff, id).id());
  }

  private Extended what(Objection objection) {
    var notice = file.notice(file.item(objection.itemId()));
    var programme = rounds.show(notice.roundId()).programme();
    var due = Objects.requireNonNull(objection.answerDueOn());
    return new Extended(notice.authority(), programme, ExtendedTerm.OBJECTION, objection.id(), due);
  }

  private Objection seen(Actor staff, UUID id) {
    var objection = objections.get(id);
    if (!staff.scope().covers(file.notice(file.item(objection.itemId())).authority())) {
      throw new NotFound("objection");
    }
    return objection;
  }
}
