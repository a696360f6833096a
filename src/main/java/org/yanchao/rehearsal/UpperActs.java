package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.NotFound;

/** City and province take in what was recommended: package, audit, the province's answer. */
@Component
@Profile({"demo", "rehearsal"})
class UpperActs implements StoryVerbs {

  private final StoryCast cast;
  private final UpperCaseDesk upper;
  private final PackageDesk packages;

  UpperActs(StoryCast cast, UpperCaseDesk upper, PackageDesk packages) {
    this.cast = cast;
    this.upper = upper;
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
    upper.proposeAnswer(officer(act), found(act).id(), answer, text(reason));
  }

  private void sign(StoryAct act) {
    var it = found(act);
    var reason = it.proposedAnswer() == Answer.RETURN ? text("returnPackage") : text("signed");
    upper.signAnswer(cast.head(it.authority()), it.id(), true, reason);
  }

  private void complete(StoryAct act) {
    var it = found(act);
    var lower = it.lowerAuthority();
    if (lower == null) {
      throw new NotFound("lower unit");
    }
    packages.complete(cast.officer(lower), it.id(), text("completed"), Map.of());
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
