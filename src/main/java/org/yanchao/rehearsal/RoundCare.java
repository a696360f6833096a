package org.yanchao.rehearsal;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieEntry;
import org.yanchao.kernel.Level;
import org.yanchao.round.RoundView;

/** What a round needs beside its steps: experts, visits, decided grounds, known relations. */
@Component
@Profile({"demo", "rehearsal"})
class RoundCare {

  private static final int TOO_FEW = 4;
  private static final int FIELDS = 4;

  private final CaseDesk cases;
  private final CandidateDesk candidates;
  private final ExpertDesk experts;
  private final Visits visits;
  private final Desktop desktop;

  RoundCare(
      CaseDesk cases,
      CandidateDesk candidates,
      ExpertDesk experts,
      Visits visits,
      Desktop desktop) {
    this.cases = cases;
    this.candidates = candidates;
    this.experts = experts;
    this.visits = visits;
    this.desktop = desktop;
  }

  /** Whose request for this year's review stands in this unit's pool. */
  List<CaseSummary> asked(String unit, Level level) {
    var season = desktop.season();
    return cases.reviewable(unit, level, season.id(), season.year());
  }

  /** Fills the unit's library once: many employers at the upper levels, one library too small. */
  void library(String unit, Level level) {
    var officer = desktop.cast().officer(unit);
    if (!experts.list(officer).isEmpty()) {
      return;
    }
    var small = level == Level.COUNTY && desktop.ledger().first("a-small-library", "county");
    var size = small ? TOO_FEW : 10 + 4 * level.ordinal();
    var employers = 5 + 3 * level.ordinal();
    for (var no = 1; no <= size; no++) {
      var name = desktop.words().of("expert", unit, no);
      var employer = desktop.words().of("employer", unit, no % employers + 1);
      var field = desktop.words().of("field", no % FIELDS);
      var entry = new ExpertEntry(name, employer, field, null, null);
      var expert = experts.register(officer, unit, entry);
      var login = "e%s-%02d".formatted(unit, no);
      experts.linkAccount(officer, expert, desktop.cast().open(login, name, Role.EXPERT, expert));
      experts.approve(desktop.cast().head(unit), expert);
    }
  }

  /** Before the list is frozen two people visit, and the officer decides every claimed ground. */
  void prepare(RoundView round) {
    var officer = desktop.cast().officer(round.authority());
    for (var it : asked(round.authority(), round.level())) {
      visits.onSite(officer, round, it);
      for (var claim : cases.grounds(it.id())) {
        var well = desktop.chance().happens(0.8, "ground", it.caseNo(), claim.claim().ground());
        var status = well ? GroundStatus.CONFIRMED : GroundStatus.REFUSED;
        var why = desktop.words().of(well ? "ground.confirmed" : "ground.refused");
        cases.decideGround(officer, it.id(), claim.id(), status, why);
      }
    }
  }

  /** In some rounds the office knows of a relation and records it before the draw (EC-11). */
  void recordTie(RoundView round) {
    if (!desktop.chance().happens(0.2, "tie", round.number())
        || !desktop.ledger().first("tie-recorded", round.id())) {
      return;
    }
    var officer = desktop.cast().officer(round.authority());
    var known = experts.list(officer);
    if (known.size() > TOO_FEW) {
      var applicant = candidates.candidates(round.id()).get(0).applicantId();
      var note = desktop.words().of("relation");
      var tie = new TieEntry(applicant, null, RecusalGround.KINSHIP, null, note);
      experts.recordTie(officer, known.get(0).id(), tie);
    }
  }
}
