package org.yanchao.recommendation;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;

/** Lets the letter and the package of a recommendation go on paper. */
@Service
public class RecommendationPaperDesk {

  private final RecommendationDesk recommendations;
  private final RecommendationBook book;
  private final RecommendationRoutes routes;

  RecommendationPaperDesk(
      RecommendationDesk recommendations, RecommendationBook book, RecommendationRoutes routes) {
    this.recommendations = recommendations;
    this.book = book;
    this.routes = routes;
  }

  /** Refuses the papers in production, else says whether they have to be marked as a sample. */
  @Transactional(readOnly = true)
  public boolean issue(Actor actor, UUID id) {
    recommendations.show(actor, id);
    return routes.issue(book.get(id));
  }
}
