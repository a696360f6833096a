package org.yanchao.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;

/** The office a dossier lies with, as far as the dossier must ask it; the cases answer. */
@NamedInterface("desks")
public interface DossierHolder {

  /** Why nothing of the dossier can be changed now, empty when it can. */
  Optional<Refusal> whyNotEdit(UUID dossier);

  /** What alone may be changed while the rest is held, empty when nothing was opened. */
  Set<DossierPart> open(UUID dossier);

  /** Whether the dossier came on paper to this actor's office, which types for the applicant. */
  boolean typesFor(Actor actor, UUID dossier);
}
