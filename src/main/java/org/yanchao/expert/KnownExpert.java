package org.yanchao.expert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An expert with what is known of their relations.
 *
 * @param ties declared or found relations
 * @param jobs present and past jobs
 */
public record KnownExpert(Expert expert, List<ExpertTie> ties, List<ExpertJob> jobs) {

  /** Every reason why this expert may not judge the batch, the strongest first. */
  public List<Conflict> conflicts(KnownSide side, TieRule rule, Organiser organiser) {
    var found = new ArrayList<Conflict>();
    if (expert.applicant().filter(side.applicants()::contains).isPresent()) {
      found.add(new Conflict(RecusalGround.APPLICANT, ""));
    }
    if (expert.name().equals(side.supervisor())) {
      found.add(new Conflict(RecusalGround.SUPERVISOR, ""));
    }
    if (side.names().contains(expert.employer())) {
      found.add(new Conflict(RecusalGround.EMPLOYMENT, expert.employer()));
    }
    jobs.stream()
        .filter(job -> job.holdsOn(rule) && job.at(side))
        .map(job -> new Conflict(RecusalGround.EMPLOYMENT, job.view().evidence()))
        .forEach(found::add);
    organiser
        .ground(expert.employer(), side.townships())
        .map(ground -> new Conflict(ground, expert.employer()))
        .ifPresent(found::add);
    ties.stream()
        .filter(tie -> tie.holdsOn(rule.day(), rule.yearsBack()) && tie.concerns(side))
        .map(tie -> new Conflict(tie.kind(), tie.view().note()))
        .sorted(Comparator.comparing(Conflict::ground))
        .forEach(found::add);
    return found;
  }
}
