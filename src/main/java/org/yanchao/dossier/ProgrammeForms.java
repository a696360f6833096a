package org.yanchao.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Refusal;
import org.yanchao.pack.PackObstacle;
import org.yanchao.policy.Programme;

/** Every programme has a form of its own, and these answers are what its case is called by. */
@Component
class ProgrammeForms implements PackObstacle {

  private static final List<String> NEEDED =
      List.of("applicantName", "creditCode", "entityType", "baseName");

  private final Forms forms;

  ProgrammeForms(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<Refusal> whyNotPublish(Programme programme) {
    var form = forms.all().stream().filter(it -> it.id().equals(programme.form())).findFirst();
    if (form.isEmpty()) {
      return Refusal.because("submission.pack-without-form", programme.id(), programme.form());
    }
    return NEEDED.stream()
        .filter(key -> form.get().field(key).isEmpty())
        .findFirst()
        .flatMap(key -> Refusal.because("submission.form-without-field", programme.form(), key));
  }
}
