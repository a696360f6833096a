package org.yanchao.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.ReviewState;
import org.yanchao.decision.DecisionEntry;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Decides as leaders do: the order holds, and between equals at the line they choose. */
@Component
@Profile({"demo", "rehearsal"})
class Leaders {

  private final RoundDesk rounds;
  private final NoticeDesk notices;
  private final CaseDesk cases;
  private final Words words;

  Leaders(RoundDesk rounds, NoticeDesk notices, CaseDesk cases, Words words) {
    this.rounds = rounds;
    this.notices = notices;
    this.cases = cases;
    this.words = words;
  }

  RoundView round(UUID id) {
    return rounds.show(id);
  }

  RoundView roundOfNotice(UUID notice) {
    return rounds.show(notices.show(notice).roundId());
  }

  /** Everybody above the line; where it runs through equals, the first of them fill it. */
  List<DecisionEntry.Item> choose(RankingView ranking) {
    var left =
        ranking.rows().stream().filter(it -> it.meetsMinimum() && stands(it.caseId())).toList();
    var places = Math.min(ranking.quota(), left.size());
    var line = line(left, places);
    var items = new ArrayList<DecisionEntry.Item>();
    for (var i = 0; i < left.size(); i++) {
      var row = left.get(i);
      var why = row.rank() == line ? words.of("tie-decided") : "";
      items.add(new DecisionEntry.Item(row.caseId(), i < places, why));
    }
    return items;
  }

  /** The place shared by those on both sides of the line, zero when nobody shares it. */
  private static int line(List<RankingRow> left, int places) {
    if (places == 0 || places >= left.size()) {
      return 0;
    }
    var last = left.get(places - 1).rank();
    return left.get(places).rank() == last ? last : 0;
  }

  private boolean stands(UUID caseId) {
    var it = cases.summary(caseId);
    return it.status().inPool() && it.reviewState() != ReviewState.WITHDRAWN;
  }
}
