package org.yanchao.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.SiteFinding;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.NotFound;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Finds the sheets of a round, only those of the actor's own unit. */
@Component
class SiteStore {

  private final RoundDesk rounds;
  private final CaseDesk cases;
  private final CandidateDesk candidates;
  private final SiteSheets sheets;
  private final SitePhotos photos;

  SiteStore(
      RoundDesk rounds,
      CaseDesk cases,
      CandidateDesk candidates,
      SiteSheets sheets,
      SitePhotos photos) {
    this.rounds = rounds;
    this.cases = cases;
    this.candidates = candidates;
    this.sheets = sheets;
    this.photos = photos;
  }

  RoundView round(Actor actor, UUID round) {
    return rounds.show(actor, round);
  }

  RoundView roundToWork(Actor officer, UUID id) {
    var round = rounds.show(officer, id);
    officer.mustBe(Role.CASE_OFFICER, round.authority());
    return round;
  }

  /** Who is to be visited: the candidates, or before they are frozen whoever asked for it. */
  List<CaseSummary> visited(RoundView round) {
    var asked =
        cases.reviewable(round.authority(), round.level(), round.programme(), round.cycle());
    var frozen =
        candidates.candidates(round.id()).stream()
            .filter(it -> it.state() == CandidateState.IN_REVIEW)
            .map(it -> it.caseId())
            .collect(Collectors.toSet());
    return asked.stream().filter(it -> frozen.isEmpty() || frozen.contains(it.id())).toList();
  }

  CaseSummary visited(RoundView round, UUID levelCase) {
    return visited(round).stream()
        .filter(it -> it.id().equals(levelCase))
        .findFirst()
        .orElseThrow(() -> new NotFound("candidate"));
  }

  Optional<SiteSheet> sheet(UUID round, UUID levelCase) {
    return sheets.findByRoundAndLevelCase(round, levelCase);
  }

  List<SiteSheet> sheets(UUID round) {
    return sheets.findByRound(round);
  }

  SiteSheet save(SiteSheet sheet) {
    return sheets.saveAndFlush(sheet);
  }

  List<SiteFinding.Photo> photos(SiteSheet sheet) {
    return photos.findBySheetOrderByAddedAtAscIdAsc(sheet.id()).stream()
        .map(SitePhoto::view)
        .toList();
  }

  SitePhoto photo(SiteSheet sheet, UUID file) {
    return photos.findBySheetAndFile(sheet.id(), file).orElseThrow(() -> new NotFound("photo"));
  }

  void add(SitePhoto photo) {
    photos.save(photo);
  }

  void drop(SitePhoto photo) {
    photos.delete(photo);
  }
}
