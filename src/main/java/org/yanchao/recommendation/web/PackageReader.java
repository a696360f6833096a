package org.yanchao.recommendation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseView;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Regions;
import org.yanchao.naming.DocumentView;
import org.yanchao.naming.NamingDesk;
import org.yanchao.recommendation.RecommendationDesk;
import org.yanchao.recommendation.RecommendationView;

/**
 * Puts together what goes up with a recommendation: for each base the opinions of every level, the
 * naming document and the evidence. Each unit reads it through its own case of the base.
 */
@Component
class PackageReader {

  private final RecommendationDesk recommendations;
  private final NamingDesk namings;
  private final CaseDesk cases;
  private final Regions regions;

  PackageReader(
      RecommendationDesk recommendations, NamingDesk namings, CaseDesk cases, Regions regions) {
    this.recommendations = recommendations;
    this.namings = namings;
    this.cases = cases;
    this.regions = regions;
  }

  /** The whole package, with the names of both units. */
  record Whole(
      RecommendationView it,
      String from,
      String to,
      @Nullable DocumentView document,
      List<Part> parts) {}

  /** One base in it; the case is the one the reader may open. */
  record Part(
      RecommendationView.Item item,
      UUID caseId,
      List<Said> opinions,
      List<EvidenceView> evidence) {}

  /** What one unit wrote. */
  record Said(String unit, OpinionView opinion) {}

  Whole read(Actor actor, UUID id) {
    var it = recommendations.show(actor, id);
    var document = it.documentId() == null ? null : namings.document(it.documentId());
    var mine = it.lowerAuthority().equals(actor.authority());
    var parts = new ArrayList<Part>();
    for (var item : it.items()) {
      var caseId = mine ? item.naming().caseId() : item.upperCaseId();
      if (item.mustGo() && caseId != null) {
        parts.add(part(item, cases.show(actor, caseId)));
      }
    }
    return new Whole(it, name(it.lowerAuthority()), name(it.upperAuthority()), document, parts);
  }

  /** The scan of the naming document, for whoever may see the recommendation. */
  UUID scan(Actor actor, UUID id) {
    var document = read(actor, id).document();
    return Optional.ofNullable(document)
        .map(DocumentView::attachment)
        .orElseThrow(() -> new NotFound("scan"));
  }

  private Part part(RecommendationView.Item item, CaseView shown) {
    var said = new ArrayList<Said>();
    shown.chain().forEach(link -> said.addAll(said(link.opinions())));
    said.addAll(said(shown.opinions()));
    return new Part(item, shown.summary().id(), said, shown.content().evidence());
  }

  private List<Said> said(List<OpinionView> opinions) {
    return opinions.stream().map(it -> new Said(unit(it), it)).toList();
  }

  private String unit(OpinionView opinion) {
    var authority = opinion.by().authority();
    return authority == null ? "" : name(authority);
  }

  private String name(String unit) {
    return regions.ever(unit).name();
  }
}
