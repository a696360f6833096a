package org.yanchao.rehearsal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.NotFound;
import org.yanchao.notice.InvestigationEntry;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.notice.ObjectionEntry;
import org.yanchao.notice.ObjectionView;

/** Somebody objects on the last day; the unit investigates and answers. */
@Component
@Profile({"demo", "rehearsal"})
class ObjectionActs implements StoryVerbs {

  private static final PageRequest NEWEST = PageRequest.of(0, 50);

  private final StoryCast cast;
  private final NoticeDesk notices;
  private final ObjectionDesk objections;

  ObjectionActs(StoryCast cast, NoticeDesk notices, ObjectionDesk objections) {
    this.cast = cast;
    this.notices = notices;
    this.objections = objections;
  }

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "object", this::object,
        "investigate", this::investigate,
        "answerobjection", this::answer);
  }

  private void object(StoryAct act) {
    var item =
        notices.itemOf(found(act).id()).orElseThrow(() -> new NotFound("item of a notice")).id();
    objections.raise(
        ObjectionEntry.form(
            item, text("objector"), text("objectorContact"), text("objectionBody")));
  }

  private void investigate(StoryAct act) {
    var entry =
        new InvestigationEntry(text("objectionFinding"), true, true, text("objectionAnswer"));
    objections.investigate(cast.officer(found(act).authority()), objection(act), entry);
  }

  private void answer(StoryAct act) {
    objections.sign(cast.head(found(act).authority()), objection(act), true);
  }

  private UUID objection(StoryAct act) {
    var about = found(act);
    return objections.list(cast.officer(about.authority()), NEWEST).stream()
        .filter(it -> it.caseId().equals(about.id()))
        .map(ObjectionView::id)
        .findFirst()
        .orElseThrow(() -> new NotFound("objection"));
  }

  private CaseSummary found(StoryAct act) {
    return cast.levelCase(act.base(), act.atLevel());
  }

  private String text(String key) {
    return cast.data().text(key);
  }
}
