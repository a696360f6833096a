package org.yanchao.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.dossier.DossierPart;
import org.yanchao.kernel.Refusal;

/**
 * One defect as the officer writes it.
 *
 * @param part what of the dossier it is about, null when it is about none
 */
public record DefectEntry(String text, @Nullable String clause, @Nullable DossierPart part) {

  /** Longest line of a list. */
  public static final int MOST = 1000;

  private static final int BEGINNING = 20;

  /** A line that points at no part of the dossier. */
  public DefectEntry(String text, @Nullable String clause) {
    this(text, clause, null);
  }

  /** Why this line cannot stand in a list, empty when it can. */
  public Optional<Refusal> whyNotList() {
    return text.length() > MOST
        ? Refusal.because("casefile.defect-too-long", text.substring(0, BEGINNING), MOST)
        : Optional.empty();
  }
}
