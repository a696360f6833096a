package org.yanchao.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.yanchao.kernel.NotFound;

/** The lines of all recommendations. */
interface RecommendationItems extends Repository<RecommendationItem, UUID> {

  RecommendationItem save(RecommendationItem item);

  Optional<RecommendationItem> findById(UUID id);

  List<RecommendationItem> findByRecommendationIdOrderByNo(UUID recommendationId);

  List<RecommendationItem> findByNamingId(UUID namingId);

  Optional<RecommendationItem> findByUpperCaseId(UUID upperCaseId);

  /** One applicant's bases, newest recommendation first. */
  @Query(
      "select i from RecommendationItem i, Naming n, Recommendation r where n.id = i.namingId"
          + " and r.id = i.recommendationId and n.applicantId = :applicant"
          + " order by r.openedAt desc, i.no")
  List<RecommendationItem> ofApplicant(UUID applicant);

  default RecommendationItem get(UUID id) {
    return findById(id).orElseThrow(() -> new NotFound("item of this recommendation"));
  }
}
