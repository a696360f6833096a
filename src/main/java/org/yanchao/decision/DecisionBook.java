package org.yanchao.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.notice.ItemState;
import org.yanchao.notice.NoticeEntry;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** The decisions of a round, what they bind, and which places are free. */
@Component
class DecisionBook {

  private final RankingDesk rankings;
  private final Decisions decisions;
  private final DecisionItems items;
  private final RoundCases cases;
  private final Stamp stamp;

  DecisionBook(
      RankingDesk rankings,
      Decisions decisions,
      DecisionItems items,
      RoundCases cases,
      Stamp stamp) {
    this.rankings = rankings;
    this.decisions = decisions;
    this.items = items;
    this.cases = cases;
    this.stamp = stamp;
  }

  Optional<Refusal> whyNotDecide(RoundView round, DecisionEntry entry) {
    if (decisions.countByRoundIdAndSetAsideFalse(round.id()) > 0) {
      return Refusal.because("decision.already-decided");
    }
    return whyNotHeld(entry.meeting())
        .or(() -> rankings.find(round.id()).isEmpty() ? notRanked() : Optional.empty())
        .or(() -> rules(round).whyNot(entry));
  }

  UUID enter(UUID round, DecisionEntry entry, String account) {
    var lines = ranking(round).rows().stream().map(it -> item(it, entry)).toList();
    return write(round, entry.meeting(), lines, account);
  }

  List<RankingRow> next(RoundView round) {
    var decided = items.ofRound(round.id()).stream().filter(DecisionItem::names);
    return rules(round).next(decided.map(DecisionItem::caseId).collect(Collectors.toSet()));
  }

  Optional<Refusal> whyNotFill(RoundView round, PlaceEntry entry) {
    var next = next(round);
    return whyNotPlace(round, entry)
        .or(
            () ->
                next.stream().noneMatch(it -> it.caseId().equals(entry.caseId()))
                    ? Refusal.because("decision.not-next")
                    : Optional.empty());
  }

  Optional<Refusal> whyNotLeave(RoundView round, PlaceEntry entry) {
    return whyNotPlace(round, entry);
  }

  void fill(RoundView round, PlaceEntry entry, String account) {
    var row =
        next(round).stream()
            .filter(it -> it.caseId().equals(entry.caseId()))
            .findFirst()
            .orElseThrow();
    var line =
        new DecisionView.Item(
            row.caseId(), row.baseName(), row.rank(), DecisionResult.FILL, entry.reason().strip());
    write(round.id(), entry.meeting(), List.of(line), account);
  }

  void leave(RoundView round, PlaceEntry entry, String account) {
    var freed = freed(round.id());
    var answered = (int) answered(round.id());
    var left = freed.get(answered);
    var line =
        new DecisionView.Item(
            left.caseId(),
            cases.show(left.caseId()).baseName(),
            0,
            DecisionResult.LEAVE,
            entry.reason().strip());
    write(round.id(), entry.meeting(), List.of(line), account);
  }

  /** What is to be done next, most urgent first. */
  RoundState stock(RoundView round) {
    if (!unpublished(round).isEmpty()) {
      return RoundState.PUBLISH;
    }
    if (placeIsFree(round.id()) && !next(round).isEmpty()) {
      return RoundState.FILL;
    }
    var open =
        cases.items(round.id()).values().stream()
            .anyMatch(it -> it.state() != ItemState.REMOVED && !it.registered());
    return open ? RoundState.WAIT : RoundState.SETTLED;
  }

  /** Decided bases that no notice shows yet, in the order of the decision. */
  List<NoticeEntry> unpublished(RoundView round) {
    var shown = cases.items(round.id()).keySet();
    var decided =
        items.ofRound(round.id()).stream()
            .filter(DecisionItem::names)
            .map(DecisionItem::caseId)
            .filter(it -> !shown.contains(it))
            .toList();
    var gone = cases.gone(round.id(), decided);
    return decided.stream().filter(it -> !gone.contains(it)).map(cases::entry).toList();
  }

  List<DecisionView> decisions(UUID round) {
    return decisions.findByRoundIdOrderByNo(round).stream()
        .map(it -> it.view(items.findByDecisionIdOrderByNo(it.id())))
        .toList();
  }

  List<DecisionView.Item> standing(UUID round) {
    return items.ofRound(round).stream().map(DecisionItem::view).toList();
  }

  List<CaseDecision> ofCase(UUID caseId) {
    return items.findByCaseId(caseId).stream()
        .map(it -> new CaseDecision(it.roundId(), it.result()))
        .toList();
  }

  Set<UUID> gone(UUID round, Collection<UUID> of) {
    return cases.gone(round, of);
  }

  /** Whether a place is free that the leaders have neither filled nor left. */
  boolean placeIsFree(UUID round) {
    return freed(round).size() > answered(round);
  }

  /** Decided cases that can no longer be named: each of them has freed a place. */
  private List<DecisionItem> freed(UUID round) {
    var decided = items.ofRound(round).stream().filter(DecisionItem::names).toList();
    Set<UUID> gone = cases.gone(round, decided.stream().map(DecisionItem::caseId).toList());
    var named = registered(round);
    return decided.stream()
        .filter(it -> gone.contains(it.caseId()) && !named.contains(it.caseId()))
        .toList();
  }

  private Set<UUID> registered(UUID round) {
    var named = new HashSet<UUID>();
    cases
        .items(round)
        .forEach(
            (id, item) -> {
              if (item.registered()) {
                named.add(id);
              }
            });
    return named;
  }

  private long answered(UUID round) {
    return items.ofRound(round).stream().filter(DecisionItem::answersPlace).count();
  }

  private Optional<Refusal> whyNotPlace(RoundView round, PlaceEntry entry) {
    if (round.status() != RoundStatus.DECIDED || freed(round.id()).size() <= answered(round.id())) {
      return Refusal.because("decision.no-free-place");
    }
    if (entry.reason().isBlank()) {
      return Refusal.because("decision.place-needs-reason");
    }
    return whyNotHeld(entry.meeting());
  }

  private Optional<Refusal> whyNotHeld(Meeting meeting) {
    if (meeting.incomplete()) {
      return Refusal.because("decision.meeting-incomplete");
    }
    return meeting.heldOn().isAfter(stamp.today())
        ? Refusal.because("decision.meeting-in-future")
        : Optional.empty();
  }

  private static Optional<Refusal> notRanked() {
    return Refusal.because("ranking.not-ranked");
  }

  private DecisionRules rules(RoundView round) {
    var ranking = ranking(round.id());
    var all = ranking.rows().stream().map(RankingRow::caseId).toList();
    return new DecisionRules(ranking, cases.gone(round.id(), all));
  }

  private RankingView ranking(UUID round) {
    return rankings.find(round).orElseThrow();
  }

  private static DecisionView.Item item(RankingRow row, DecisionEntry entry) {
    var named = entry.named().contains(row.caseId());
    var result = named ? DecisionResult.NAME : DecisionResult.KEEP_IN_POOL;
    return new DecisionView.Item(
        row.caseId(), row.baseName(), row.rank(), result, entry.reasonFor(row.caseId()));
  }

  private UUID write(UUID round, Meeting meeting, List<DecisionView.Item> lines, String account) {
    var no = decisions.countByRoundId(round) + 1;
    var entered = new Decision.Entered(stamp.now(), account);
    var decision = new Decision(stamp.id(), round, no, meeting, entered);
    decisions.save(decision);
    for (int i = 0; i < lines.size(); i++) {
      var place = new DecisionItem.Place(decision.id(), round, i + 1);
      items.save(new DecisionItem(stamp.id(), place, lines.get(i)));
    }
    return decision.id();
  }
}
