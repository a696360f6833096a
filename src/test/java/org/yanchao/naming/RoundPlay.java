package org.yanchao.naming;

import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionRulesTest;
import org.yanchao.kernel.Level;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.ranking.RankingDesk;

/** A round played by its unit on the usual days of September 2022; the first entrant is named. */
public class RoundPlay {

  private final RoundFixture story;
  private final RankingDesk rankings;
  private final DecisionDesk decisions;
  private final NoticeDesk notices;
  private final NamingDesk namings;

  public RoundPlay(
      RoundFixture story,
      RankingDesk rankings,
      DecisionDesk decisions,
      NoticeDesk notices,
      NamingDesk namings) {
    this.story = story;
    this.rankings = rankings;
    this.decisions = decisions;
    this.notices = notices;
    this.namings = namings;
  }

  /** Up to the notice of 09-08, whose last day is 09-15; its id. */
  public UUID onNotice(String authority, Level level, Entrant... entrants) {
    return published(authority, round(authority, level, entrants));
  }

  /** Up to the naming document of 09-16. */
  public void named(String authority, Level level, Entrant... entrants) {
    var round = round(authority, level, entrants);
    var notice = published(authority, round);
    story.at("2022-09-16T10:00:00");
    notices.clearItems(notice);
    var paper = new DocumentEntry(authority + "〔2022〕31号", LocalDate.of(2022, 9, 16), null);
    namings.registerDocument(officer(authority), round, paper);
  }

  private UUID round(String authority, Level level, Entrant... entrants) {
    story.at("2022-09-02T18:00:00");
    var round = story.round(authority, level, 1, entrants);
    rankings.applyPriorityRules(round);
    rankings.lock(officer(authority), round);
    story.at("2022-09-07T15:00:00");
    var first = List.of(caseId(entrants[0].no()));
    decisions.decide(head(authority), round, DecisionRulesTest.entry(first));
    return round;
  }

  private UUID published(String authority, UUID round) {
    story.at("2022-09-08T09:00:00");
    return decisions.publishNotice(officer(authority), round);
  }
}
