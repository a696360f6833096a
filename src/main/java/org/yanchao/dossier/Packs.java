package org.yanchao.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.ApplicationWindow;
import org.yanchao.policy.ExtendedDay;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;

/** What this module reads of the programme, the forms and the map. */
@Component
@NamedInterface("desks")
public class Packs {

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
  }

  /** What an authority extended of a date of the year, empty while the pack's day holds. */
  public Optional<ExtendedDay> extended(String programme, String authority, ExtendedTerm term) {
    return extensions.inForce(programme, authority, term);
  }

  /** The same finding for the page that submits and for the task that checks. */
  public Finding window(Programme programme, String authority, Instant receivedAt) {
    var extended = extended(programme.id(), authority, ExtendedTerm.WINDOW);
    return new ApplicationWindow(programme).judge(receivedAt, extended);
  }

  /** What is begun or filed now goes by the newest version. */
  public Programme newest(String programme) {
    return programmes.newest(programme);
  }

  /** A case keeps the version it was filed under. */
  public Programme pinned(String packVersion) {
    return programmes.pinned(packVersion);
  }

  /** A dossier keeps the version of its filing; a draft follows the newest. */
  public Programme of(Dossier dossier) {
    return programmes.kept(dossier.packVersion(), dossier.programme());
  }

  /** The form that applicants of this version fill in. */
  public FormDefinition application(Programme programme) {
    return forms.get(programme.form());
  }

  /** Why nothing of this programme can operate there, empty when it can. */
  Optional<Refusal> whyNotCounty(String programme, String county) {
    return holds(county, Level.COUNTY)
        ? territory.whyNot(programme, county)
        : Refusal.because("casework.no-such-county");
  }

  /** Whether a unit of today's map decides at this level. */
  public boolean holds(String unit, Level level) {
    return stamp.territory().find(unit).filter(it -> it.holds(level)).isPresent();
  }

  /**
   * The paper on recommending level by level: what makes an upper case wait for the naming below.
   */
  public Optional<String> ladderClause(Programme programme) {
    return programme.indicator("namedBelow").flatMap(it -> Optional.ofNullable(programme.cite(it)));
  }
}
