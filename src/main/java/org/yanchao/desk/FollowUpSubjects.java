package org.yanchao.desk;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.desk.Inbox.Item;
import org.yanchao.kernel.Regions;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.recommendation.RecommendationDesk;

/** Names what follows a notice or a naming: objections and recommendations. */
@Component
class FollowUpSubjects {

  private final ObjectionDesk objections;
  private final RecommendationDesk recommendations;
  private final Regions regions;
  private final MessageSource words;

  FollowUpSubjects(
      ObjectionDesk objections,
      RecommendationDesk recommendations,
      Regions regions,
      MessageSource words) {
    this.objections = objections;
    this.recommendations = recommendations;
    this.regions = regions;
    this.words = words;
  }

  Subject objection(Actor by, Item item) {
    var it = objections.show(by, item.key());
    var number = word("desk.subject.objection", String.valueOf(it.no()));
    return new Subject(it.baseName(), number, it.authority(), "/objections/" + it.id());
  }

  Subject recommendation(Actor by, Item item) {
    var it = recommendations.show(by, item.key());
    var upper = regions.ever(it.upperAuthority()).name();
    var name = word("desk.subject.recommendation", upper);
    var number = word("desk.subject.recommendation.size", String.valueOf(it.items().size()));
    return new Subject(name, number, it.lowerAuthority(), "/recommendations/" + it.id());
  }

  private String word(String key, String value) {
    return words.getMessage(key, new Object[] {value}, LocaleContextHolder.getLocale());
  }
}
