package org.yanchao.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.ApplicationWindow;
import org.yanchao.policy.ExtendedDay;
import org.yanchao.policy.ExtendedTerm;
import org.yanchao.policy.ExtensionDesk;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;

/** What this module reads of the programme, the forms and the map. */
@Component
class Packs {

  private static final List<String> NEEDED =
      List.of("applicantName", "creditCode", "entityType", "baseName");

  private final Programmes programmes;
  private final Forms forms;
  private final Stamp stamp;
  private final Territory territory;
  private final ExtensionDesk extensions;

  Packs(
      Programmes programmes,
      Forms forms,
      Stamp stamp,
      Territory territory,
      ExtensionDesk extensions) {
    this.programmes = programmes;
    this.forms = forms;
    this.stamp = stamp;
    this.territory = territory;
    this.extensions = extensions;
    programmes.all().forEach(this::requireForm);
  }

  /** Every programme has a form of its own, and these answers are what its case is called by. */
  private void requireForm(Programme programme) {
    var form = forms.get(programme.form());
    for (var key : NEEDED) {
      if (form.field(key).isEmpty()) {
        throw new IllegalStateException(
            "form %s of %s has no field %s".formatted(form.id(), programme.id(), key));
      }
    }
  }

  /** What an authority extended of a date of the year, empty while the pack's day holds. */
  Optional<ExtendedDay> extended(String programme, String authority, ExtendedTerm term) {
    return extensions.inForce(programme, authority, term);
  }

  /** The same finding for the page that submits and for the task that checks. */
  Finding window(String programme, String authority, Instant receivedAt) {
    var extended = extended(programme, authority, ExtendedTerm.WINDOW);
    return new ApplicationWindow(programme(programme)).judge(receivedAt, extended);
  }

  Programme programme(String id) {
    return programmes.get(id);
  }

  /** The form that applicants of this programme fill in. */
  FormDefinition application(String programme) {
    return forms.get(programme(programme).form());
  }

  /** Why nothing of this programme can operate there, empty when it can. */
  Optional<Refusal> whyNotCounty(String programme, String county) {
    return holds(county, Level.COUNTY)
        ? territory.whyNot(programme, county)
        : Refusal.because("submission.no-such-county");
  }

  /** Whether a unit of today's map decides at this level. */
  boolean holds(String unit, Level level) {
    return stamp.territory().find(unit).filter(it -> it.holds(level)).isPresent();
  }

  /** The paper on 逐级推荐: what makes an upper case wait for the naming below. */
  Optional<String> ladderClause(Programme programme) {
    return programme.indicator("namedBelow").flatMap(it -> Optional.ofNullable(programme.cite(it)));
  }
}
