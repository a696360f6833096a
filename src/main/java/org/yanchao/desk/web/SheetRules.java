package org.yanchao.desk.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.PaperKind;
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

  /** Whether the score on a sheet rests on a sample. */
  boolean marksScore(String pin) {
    return samples.marks(pin, PaperKind.DECISION_SHEET);
  }

  /** Why the sheet does not go out, empty when it may: in production no samples. */
  Optional<Refusal> whyNotIssue(DecisionSheet sheet) {
    return samples.whyNotIssue(sheet.findings()).or(() -> whyNotScore(sheet));
  }

  private Optional<Refusal> whyNotScore(DecisionSheet sheet) {
    return sheet.review() == null
        ? Optional.empty()
        : samples.whyNotIssue(sheet.summary().packVersion(), PaperKind.DECISION_SHEET);
  }
}
