package org.yanchao.desk.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casework.CaseDesk;
import org.yanchao.cultivation.PoolDesk;

/** Into the pool or below its conditions, and the grounds a case claims. */
@Controller
@RequestMapping("/cases/{id}")
class AdmissionController {

  private final PoolDesk pools;
  private final CaseDesk cases;

  AdmissionController(PoolDesk pools, CaseDesk cases) {
    this.pools = pools;
    this.cases = cases;
  }

  @PostMapping("/admit")
  String admit(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    pools.admit(actor, id);
    return Done.with("admit", id, flash);
  }

  @PostMapping("/sign-below-conditions")
  String sign(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam boolean agreed,
      @RequestParam String signReason,
      RedirectAttributes flash) {
    pools.signBelowConditions(actor, id, agreed, signReason);
    return Done.with("sign", id, flash);
  }

  @PostMapping("/grounds/{claim}")
  String decide(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID claim,
      Verdict verdict,
      RedirectAttributes flash) {
    cases.decideGround(actor, id, claim, verdict.status(), verdict.groundReason());
    return Done.with("ground", id, flash);
  }

  /** What the officer found about one claimed ground. */
  record Verdict(GroundStatus status, String groundReason) {}
}
