package org.yanchao.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.yanchao.kernel.Refusal;

/**
 * What of a dossier can be changed now: all, nothing, or exactly what was opened for correction.
 *
 * @param held why the dossier as a whole cannot be changed, empty when it can
 * @param open what alone may be changed all the same
 * @param now items and rows as they are
 * @param handedIn items and rows as they were last handed in, as JSON
 */
@NamedInterface("desks")
public record DossierLock(
    Optional<Refusal> held, Set<DossierPart> open, DossierContent now, String handedIn) {

  /** Nothing was opened by itself. */
  static DossierLock whole(Optional<Refusal> held) {
    var nothing = new DossierContent(List.of(), List.of(), List.of(), List.of());
    return new DossierLock(held, Set.of(), nothing, "");
  }

  /** Why this part cannot be changed. */
  public Optional<Refusal> whyNotEdit(DossierPart part) {
    return open.isEmpty() || covers(part)
        ? held.filter(it -> open.isEmpty())
        : Refusal.because("dossier.only-flagged");
  }

  /** Why this cannot be taken out; what was added since the last handing in may go again. */
  public Optional<Refusal> whyNotRemove(DossierPart item) {
    return whyNotEdit(handedIn.contains(item.item()) ? item : item.replacement());
  }

  /** Why so many rows cannot be added: flagged rows are replaced, they do not become more. */
  public Optional<Refusal> whyNotAdd(DossierPart.Kind kind, int rows) {
    return whyNotEdit(DossierPart.anyRow(kind))
        .or(() -> rows > free(kind) ? Refusal.because("dossier.only-replace") : Optional.empty());
  }

  private long free(DossierPart.Kind kind) {
    if (open.isEmpty() || open.contains(DossierPart.rosters())) {
      return Long.MAX_VALUE;
    }
    var present = now.rows(kind);
    var gone =
        open.stream()
            .filter(it -> it.kind() == kind && !present.contains(UUID.fromString(it.item())))
            .count();
    return gone - present.stream().filter(it -> !handedIn.contains(it.toString())).count();
  }

  private boolean covers(DossierPart part) {
    return open.stream().anyMatch(it -> it.covers(part));
  }
}
