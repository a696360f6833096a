package org.yanchao.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/**
 * The scans of the letters about a review that was left to the unit above; both units read them.
 */
@Service
@Transactional
public class DelegationScanDesk {

  private final RoundPapers papers;
  private final RoundDesk desk;
  private final Stamp stamp;

  DelegationScanDesk(RoundPapers papers, RoundDesk desk, Stamp stamp) {
    this.papers = papers;
    this.desk = desk;
    this.stamp = stamp;
  }

  /** Id of the kept scan of a letter; none is a page that is not there. */
  @Transactional(readOnly = true)
  public UUID scan(Actor actor, UUID round, LetterKind kind) {
    return left(actor, round).scan(kind);
  }

  /** The same of a delegation that came to nothing: the county keeps it, nobody else reads it. */
  @Transactional(readOnly = true)
  public UUID endedScan(Actor actor, UUID round, UUID delegation, LetterKind kind) {
    return papers
        .ended(desk.show(actor, round).id(), delegation)
        .orElseThrow(() -> new NotFound("delegation"))
        .scan(kind);
  }

  /** Why no scan can be added to this letter, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAttach(Actor officer, UUID round, LetterKind kind) {
    var left = left(officer, round);
    var writer = kind == LetterKind.REQUEST ? desk.show(round).authority() : left.reviewer();
    if (!writer.equals(officer.authority())) {
      return Refusal.because("round.letter-of-another");
    }
    return officer
        .whyNot(Role.CASE_OFFICER, writer)
        .filter(it -> !officer.is(Role.HEAD))
        .or(() -> scanned(left.letter(kind)));
  }

  private static Optional<Refusal> scanned(Letter letter) {
    return letter.scan() == null ? Optional.empty() : Refusal.because("round.letter-scan-there");
  }

  /** Adds the scan of a letter that was entered without one; a kept scan is never replaced. */
  public void attach(Actor officer, UUID round, LetterKind kind, UUID scan) {
    whyNotAttach(officer, round, kind).ifPresent(Refusal::raise);
    var left = left(officer, round);
    left.letter(kind).attach(scan);
    papers.save(left);
    stamp.publish(new LetterScanKept(round, kind, officer.who()));
  }

  private ReviewDelegation left(Actor actor, UUID round) {
    desk.showReview(actor, round);
    return papers.delegation(round).orElseThrow(() -> new NotFound("delegation"));
  }
}
