package org.yanchao.desk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.SampleRules;

/** What a decision sheet takes from the version of the programme by which its case is judged. */
@Component
class SheetRules {

  private final Programmes programmes;
  private final SampleRules samples;

  SheetRules(Programmes programmes, SampleRules samples) {
    this.programmes = programmes;
    this.samples = samples;
  }

  String honour(String pin) {
    return programmes.pinned(pin).honour();
  }

  Optional<Refusal> whyNotIssue(List<Finding> findings) {
    return samples.whyNotIssue(findings);
  }
}
