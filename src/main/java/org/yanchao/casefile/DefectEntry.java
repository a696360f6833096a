package org.yanchao.casefile;

import org.jspecify.annotations.Nullable;
import org.yanchao.dossier.DossierPart;

/**
 * One defect as the officer writes it.
 *
 * @param part what of the dossier it is about, null when it is about none
 */
public record DefectEntry(String text, @Nullable String clause, @Nullable DossierPart part) {

  /** A line that points at no part of the dossier. */
  public DefectEntry(String text, @Nullable String clause) {
    this(text, clause, null);
  }
}
