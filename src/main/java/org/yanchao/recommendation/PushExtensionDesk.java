package org.yanchao.recommendation;

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
import org.yanchao.kernel.Refusal;

/**
 * Gives a unit more time to recommend, by a document of the unit above that waits for it (X16):
 * nobody puts off a duty of their own.
 */
@Service
@Transactional
public class PushExtensionDesk {

  private final RecommendationDesk desk;
  private final RecommendationBook book;
  private final ExtensionDesk extensions;

  PushExtensionDesk(RecommendationDesk desk, RecommendationBook book, ExtensionDesk extensions) {
    this.desk = desk;
    this.book = book;
    this.extensions = extensions;
  }

  /** Why the head cannot extend at all, whatever they write; empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotExtend(Actor head, UUID id) {
    var it = seen(head, id);
    return it.whyNotSend().or(() -> extensions.whyNotExtend(head, what(it)));
  }

  /** The head above extends the day; the old day stays on record. */
  public void extend(Actor head, UUID id, ExtensionEntry entry) {
    whyNotExtend(head, id).ifPresent(Refusal::raise);
    var it = seen(head, id);
    extensions.extend(head, what(it), entry);
    it.extend(Objects.requireNonNull(entry.day()));
    book.save(it);
  }

  /** What was extended, for the unit that sends and the unit that receives. */
  @Transactional(readOnly = true)
  public List<ExtensionView> made(Actor staff, UUID id) {
    return extensions.about(seen(staff, id).id());
  }

  private static Extended what(Recommendation it) {
    return new Extended(
        it.upperAuthority(), it.programme(), ExtendedTerm.PUSH, it.id(), it.dueOn());
  }

  private Recommendation seen(Actor staff, UUID id) {
    return book.get(desk.show(staff, id).id());
  }
}
