package org.yanchao.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.casework.LevelCase;
import org.yanchao.casework.PoolPlace;
import org.yanchao.casework.Requests;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.Packs;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormValidator;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Programme;

/** Everything that can say no to a filing. */
@Component
class FilingRules {

  private final EarlierCases earlier;
  private final Packs packs;
  private final FormValidator validator;
  private final List<FilingObstacle> obstacles;
  private final PoolPlaces pools;

  FilingRules(
      EarlierCases earlier,
      Packs packs,
      FormValidator validator,
      List<FilingObstacle> obstacles,
      PoolPlaces pools) {
    this.earlier = earlier;
    this.packs = packs;
    this.validator = validator;
    this.obstacles = obstacles;
    this.pools = pools;
  }

  /** Why nothing can be handed in on paper at this unit, empty when it can. */
  Optional<Refusal> whyNotPaper(String unit) {
    return packs.holds(unit, Level.COUNTY)
        ? Optional.empty()
        : Refusal.because("submission.paper-at-county");
  }

  /** Why this dossier cannot be filed at this level with these requests, empty when it can. */
  Optional<Refusal> whyNotFile(Dossier dossier, Level level, Requests asked, Instant receivedAt) {
    var programme = packs.newest(dossier.programme());
    return whyNotAtLevel(programme, level)
        .or(() -> whyNotRequests(asked))
        .or(() -> earlier.whyNotAgain(dossier, level))
        .or(() -> obstacle(dossier.applicantId(), level))
        .or(() -> whyNotComplete(dossier))
        .or(() -> whyNotReceived(programme, dossier.county(), asked, receivedAt));
  }

  /** Why this dossier cannot confirm participation there, empty when it can. */
  Optional<Refusal> whyNotConfirm(Dossier dossier, Level level, Instant at) {
    var place = place(dossier);
    if (place.isEmpty()) {
      return Refusal.because("submission.not-in-pool");
    }
    if (place.get().level() != level) {
      return Refusal.because("submission.confirm-at-highest-pool");
    }
    var programme = packs.newest(dossier.programme());
    return earlier
        .whyNotAgain(dossier, level)
        .or(() -> whyNotComplete(dossier))
        .or(
            () ->
                whyNotInWindow(
                    programme,
                    place.get().authority(),
                    at,
                    "submission.window-closed-confirmation"));
  }

  Optional<PoolPlace> place(Dossier dossier) {
    return dossier.projectId().flatMap(pools::highest);
  }

  /** Whether this year's review may still be asked for with this authority. */
  Optional<Refusal> whyNotReview(LevelCase it, Instant at) {
    return whyNotInWindow(
        packs.pinned(it.origin().packVersion()), it.authority(), at, "submission.window-closed");
  }

  /** Upper cases are opened by a recommendation only (JL-53, EC-06). */
  private Optional<Refusal> whyNotAtLevel(Programme programme, Level level) {
    return level == Level.COUNTY
        ? Optional.empty()
        : Optional.of(
            Refusal.of("submission.only-by-recommendation")
                .under(packs.ladderClause(programme).orElse(null)));
  }

  private static Optional<Refusal> whyNotRequests(Requests asked) {
    if (!asked.pool() && !asked.review()) {
      return Refusal.because("submission.nothing-requested");
    }
    return asked.pool() ? Optional.empty() : Refusal.because("submission.pool-needed");
  }

  private Optional<Refusal> obstacle(UUID applicant, Level level) {
    return obstacles.stream().flatMap(it -> it.whyNotFile(applicant, level).stream()).findFirst();
  }

  private Optional<Refusal> whyNotComplete(Dossier dossier) {
    var answers = FormAnswers.fromJson(dossier.answers());
    var problems =
        validator.problems(packs.application(packs.newest(dossier.programme())), answers);
    return problems.isEmpty()
        ? Optional.empty()
        : Refusal.because("submission.form-incomplete", problems.size());
  }

  private Optional<Refusal> whyNotReceived(
      Programme programme, String authority, Requests asked, Instant at) {
    var intake = programme.cycle().intakePeriod();
    if (!intake.period().contains(at)) {
      return Optional.of(
          Refusal.of("submission.intake-closed", intake.to().toString())
              .under(programme.cite(intake)));
    }
    return asked.review()
        ? whyNotInWindow(programme, authority, at, "submission.window-closed")
        : Optional.empty();
  }

  private Optional<Refusal> whyNotInWindow(
      Programme programme, String authority, Instant at, String code) {
    var finding = packs.window(programme, authority, at);
    if (finding.met()) {
      return Optional.empty();
    }
    var received = at.atZone(BusinessClock.ZONE).toLocalDateTime().withNano(0);
    var days = String.valueOf(finding.threshold()).split("\\.\\.");
    return Optional.of(
        Refusal.of(code, days[0], days[1], received.toString().replace('T', ' '))
            .under(finding.clause()));
  }
}
