package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;

/**
 * Applicants ask that a person they name not judge their project; they do not know who was drawn,
 * and the answer does not tell them. The officer finds the person in the library and confirms, or
 * does not follow with a reason.
 */
@Service
@Transactional
public class RequestDesk {

  private static final int MOST = 5;

  private final RoundDesk rounds;
  private final CandidateRoll candidates;
  private final RecusalRequests requests;
  private final RequestFollower follower;
  private final Stamp stamp;

  RequestDesk(
      RoundDesk rounds,
      CandidateRoll candidates,
      RecusalRequests requests,
      RequestFollower follower,
      Stamp stamp) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.requests = requests;
    this.follower = follower;
    this.stamp = stamp;
  }

  /** Why nobody can be asked to stand back from this case now, empty when it can be asked. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAsk(Actor applicant, UUID caseId) {
    return mine(applicant, caseId)
        .map(this::whyNotAsk)
        .orElseGet(() -> Refusal.because("panel.request-no-review"));
  }

  /** Asks that a person not judge the applicant's project. */
  public UUID ask(Actor applicant, UUID caseId, RequestEntry entry) {
    whyNotAsk(applicant, caseId).or(entry::whyNot).ifPresent(Refusal::raise);
    var candidate = mine(applicant, caseId).orElseThrow();
    var request = requests.save(new RecusalRequest(stamp.id(), candidate, entry, stamp.now()));
    stamp.publish(new RecusalAsked(candidate.levelCase(), applicant.as(Role.APPLICANT)));
    return request.id();
  }

  /** What the applicant asked for this case, with the answers. */
  @Transactional(readOnly = true)
  public List<RequestView> mine(Actor applicant, UUID caseId, boolean answered) {
    return mine(applicant, caseId).stream()
        .flatMap(
            it -> requests.findByCandidateOrderByAskedAt(it.id()).stream().map(r -> r.view(it)))
        .filter(it -> answered || it.state() == RequestState.WAITING)
        .toList();
  }

  /** Every request about a round, for its owner and whoever has taken on its review. */
  @Transactional(readOnly = true)
  public List<RequestView> list(Actor actor, UUID roundId) {
    rounds.showReview(actor, roundId).whyNotRead(actor).ifPresent(Refusal::raise);
    return requests.findByRoundOrderByAskedAt(roundId).stream()
        .map(it -> it.view(candidates.get(it.candidate())))
        .toList();
  }

  /** Why this request cannot be answered by this actor, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAnswer(Actor officer, UUID requestId) {
    var request = request(requestId);
    var round = rounds.showReview(officer, request.round());
    return round.whyNotReview(officer, Role.CASE_OFFICER).or(request::whyNotAnswer);
  }

  /** The officer found the person: they stand back as far as the pack says, late or in time. */
  public void confirm(Actor officer, UUID requestId, UUID expertId) {
    whyNotAnswer(officer, requestId).ifPresent(Refusal::raise);
    var request = request(requestId);
    var round = rounds.lock(request.round());
    var by = officer.as(Role.CASE_OFFICER);
    follower.follow(round, candidates.get(request.candidate()), request.entry(), expertId, by);
    request.answer(RequestState.CONFIRMED, "", stamp.now());
    requests.save(request);
    stamp.publish(new RecusalAnswered(round.id(), RequestState.CONFIRMED, by));
  }

  /** The officer does not follow the request and says why. */
  public void ignore(Actor officer, UUID requestId, String reason) {
    whyNotAnswer(officer, requestId).ifPresent(Refusal::raise);
    if (reason.isBlank()) {
      Refusal.of("panel.reason-missing").raise();
    }
    var request = request(requestId);
    request.answer(RequestState.IGNORED, reason.strip(), stamp.now());
    requests.save(request);
    var by = officer.as(Role.CASE_OFFICER);
    stamp.publish(new RecusalAnswered(request.round(), RequestState.IGNORED, by));
  }

  private Optional<Refusal> whyNotAsk(Candidate candidate) {
    var status = rounds.show(candidate.round()).status();
    if (!candidate.inReview() || status != RoundStatus.FROZEN && status != RoundStatus.DRAWN) {
      return Refusal.because("panel.request-no-review");
    }
    return requests.findByCandidateOrderByAskedAt(candidate.id()).size() >= MOST
        ? Refusal.because("panel.request-too-many", MOST)
        : Optional.empty();
  }

  /** Another applicant's case does not exist for this one. */
  private Optional<Candidate> mine(Actor applicant, UUID caseId) {
    var found = candidates.ofCase(caseId);
    if (found.stream().anyMatch(it -> !it.applicant().equals(applicant.holder()))) {
      throw new NotFound("case");
    }
    return found.stream().findFirst();
  }

  private RecusalRequest request(UUID id) {
    return requests.findById(id).orElseThrow(() -> new NotFound("request"));
  }
}
