package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.audit.AnswerDesk;
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.NotFound;

/** City and province take in what was recommended: package, audit, the province's answer. */
@Component
@Profile({"demo", "rehearsal"})
class UpperActs implements StoryVerbs {

  private final StoryCast cast;
  private final UpperCaseDesk upper;
  private final AnswerDesk answers;
  private final PackageDesk packages;

  UpperActs(StoryCast cast, UpperCaseDesk upper, AnswerDesk answers, PackageDesk packages) {
    this.cast = cast;
    this.upper = upper;
    this.answers = answers;
    this.packages = packages;
  }

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "package", act -> upper.checkPackage(officer(act), found(act).id(), true, List.of()),
        "audit", act -> upper.audit(officer(act), found(act).id(), text("opinion")),
        "proposeadmit", act -> propose(act, Answer.ADMIT, "answerAdmit"),
        "proposereturn", act -> propose(act, Answer.RETURN, "returnPackage"),
        "proposerefuse", act -> propose(act, Answer.REFUSE, "refuse"),
        "sign", this::sign,
        "complete", this::complete);
  }

  private void propose(StoryAct act, Answer answer, String reason) {
    answers.propose(officer(act), found(act).id(), answer, text(reason), List.of());
  }

  private void sign(StoryAct act) {
    var it = found(act);
    var reason = it.proposedAnswer() == Answer.RETURN ? text("returnPackage") : text("signed");
    answers.sign(cast.head(it.authority()), it.id(), true, reason);
  }

  private void complete(StoryAct act) {
    var it = found(act);
    var lower = it.lowerAuthority();
    if (lower == null) {
      throw new NotFound("lower unit");
    }
    var answers =
        packages.flagged(it.id()).stream()
            .collect(Collectors.toMap(DefectView::id, line -> text("completed")));
    packages.complete(cast.officer(lower), it.id(), text("completed"), answers);
  }

  private CaseSummary found(StoryAct act) {
    return cast.levelCase(act.base(), act.atLevel());
  }

  private Actor officer(StoryAct act) {
    return cast.officer(found(act).authority());
  }

  private String text(String key) {
    return cast.data().text(key);
  }
}
