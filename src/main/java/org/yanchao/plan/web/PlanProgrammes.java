package org.yanchao.plan.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Territory;

/** Whose plan and rates a page shows. */
@Component
class PlanProgrammes {

  private final Territory territory;

  PlanProgrammes(Territory territory) {
    this.territory = territory;
  }

  /** The named programme, which must be of the actor's own land, else its newest with a target. */
  String chosen(Actor actor, @Nullable String programme) {
    return programme == null
        ? of(actor).stream()
            .filter(it -> it.target().total() > 0)
            .max(Comparator.comparingInt(Programme::year))
            .orElseThrow(() -> new NotFound("plan"))
            .id()
        : territory.named(String.valueOf(actor.authority()), programme).id();
  }

  List<Programme> of(Actor actor) {
    return territory.programmesOf(String.valueOf(actor.authority()));
  }
}
