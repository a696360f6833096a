package org.yanchao.dossier;

import java.time.Instant;

/**
 * One handed-in state of a dossier.
 *
 * @param number 1 at submission, one more with each answered correction
 * @param answers the form's answers as JSON
 * @param evidence evidence, rosters and grounds as JSON
 */
public record DossierVersionView(int number, String answers, String evidence, Instant takenAt) {}
