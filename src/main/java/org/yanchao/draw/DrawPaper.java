package org.yanchao.draw;

import java.time.Instant;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Transcript;

/**
 * A draw as it is printed and signed.
 *
 * @param supervisor who was named to watch and signs
 * @param digest SHA-256 of the transcript's text
 * @param verified whether recomputing it just now gave the same
 * @param sample whether a rule it rests on is decided by no paper
 */
public record DrawPaper(
    RoundView round,
    String supervisor,
    Transcript transcript,
    String digest,
    boolean verified,
    Instant drawnAt,
    boolean sample) {}
