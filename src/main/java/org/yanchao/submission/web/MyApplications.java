package org.yanchao.submission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.PoolPlace;
import org.yanchao.submission.DossierSummary;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.PoolPlaces;

/** What the applicant's first page lists. */
@Component
class MyApplications {

  private final DraftDesk drafts;
  private final ApplicantDesk applicants;
  private final PoolPlaces pools;
  private final Standings standings;
  private final CountyMap map;

  MyApplications(
      DraftDesk drafts,
      ApplicantDesk applicants,
      PoolPlaces pools,
      Standings standings,
      CountyMap map) {
    this.drafts = drafts;
    this.applicants = applicants;
    this.pools = pools;
    this.standings = standings;
    this.map = map;
  }

  /**
   * One application.
   *
   * @param levelCase its highest case, null while it is a draft
   */
  record Line(
      DossierSummary dossier, String county, Standing standing, @Nullable CaseSummary levelCase) {

    public boolean submitted() {
      return levelCase != null;
    }
  }

  /** A project that is in a pool and may take part in this year's review. */
  record Pooled(
      UUID id, String name, String county, String programme, PoolPlace place, String authority) {}

  List<Line> lines(Actor actor) {
    return drafts.mine(actor).stream().map(this::line).toList();
  }

  /** A project whose case of the year exists already needs no confirmation. */
  List<Pooled> pooled(Actor actor, List<Line> lines) {
    var found = new ArrayList<Pooled>();
    for (var project : applicants.projectsOf(Optional.ofNullable(actor.holder()).orElseThrow())) {
      var filed =
          lines.stream()
              .flatMap(it -> it.dossier().cases().stream())
              .anyMatch(it -> it.projectId().equals(project.id()));
      var place = filed ? Optional.<PoolPlace>empty() : pools.highest(project.id());
      place.ifPresent(
          it ->
              found.add(
                  new Pooled(
                      project.id(),
                      project.name(),
                      map.name(project.county()),
                      map.programme(project.county()),
                      it,
                      map.name(it.authority()))));
    }
    return List.copyOf(found);
  }

  List<CountyMap.Group> counties() {
    return map.counties();
  }

  private Line line(DossierSummary it) {
    var last = it.cases().isEmpty() ? null : it.cases().get(it.cases().size() - 1);
    var standing = last == null ? standings.draft(it.updatedAt()) : standings.of(last);
    return new Line(it, map.name(it.county()), standing, last);
  }
}
