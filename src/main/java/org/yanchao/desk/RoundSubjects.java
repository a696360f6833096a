package org.yanchao.desk;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.desk.Inbox.Item;
import org.yanchao.kernel.Regions;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.panel.PanelDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Names what belongs to a round: the round itself, its batches, notices and what follows. */
@Component
class RoundSubjects {

  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final NoticeDesk notices;
  private final Regions regions;
  private final MessageSource words;

  RoundSubjects(
      RoundDesk rounds,
      PanelDesk panels,
      NoticeDesk notices,
      Regions regions,
      MessageSource words) {
    this.rounds = rounds;
    this.panels = panels;
    this.notices = notices;
    this.regions = regions;
    this.words = words;
  }

  Subject round(Item item) {
    var it = rounds.show(item.key());
    return new Subject(title(it), it.number(), it.authority(), page(it, item.activity()));
  }

  Subject batch(Item item) {
    var it = panels.show(item.key());
    var round = rounds.show(it.roundId());
    var name = word("desk.subject.batch", title(round), it.no());
    return new Subject(name, round.number(), round.authority(), page(round, item.activity()));
  }

  Subject notice(Item item) {
    var it = notices.show(item.key());
    var round = rounds.show(it.roundId());
    return new Subject(it.title(), it.number(), it.authority(), page(round, item.activity()));
  }

  private String title(RoundView it) {
    var level = word("policy.level." + it.level());
    return word("desk.subject.round", regions.ever(it.authority()).name(), level, it.cycle());
  }

  private static String page(RoundView round, String activity) {
    var page = "/rounds/" + round.id();
    return switch (activity) {
      case "Task_DrawPanel", "Task_ApproveWidening" -> page + "/draw";
      case "Task_FollowUpLateSheet", "Task_SettleSilentSeat" -> page + "/progress";
      case "Task_AnswerDelegation", "Task_HandBackReview" -> page + "/delegation";
      case "Task_LockRanking" -> page + "/ranking";
      case "Task_DecideNaming", "Task_FillPlace" -> page + "/decision";
      default -> page;
    };
  }

  /** Years are no amounts: they take no separator. */
  private String word(String key, Object... args) {
    var texts = java.util.Arrays.stream(args).map(String::valueOf).toArray();
    return words.getMessage(key, texts, LocaleContextHolder.getLocale());
  }
}
