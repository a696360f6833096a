package org.yanchao.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.casework.CaseDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Townships;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.PlannedTarget;
import org.yanchao.policy.PlannedTarget.Kind;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;

/** Sets what a paper plans for its years beside what was named. */
@Service
@Transactional(readOnly = true)
public class TargetDesk {

  private static final String TOWNSHIP = "township";

  private final NamingDesk namings;
  private final CaseDesk cases;
  private final Programmes programmes;
  private final Territory territory;
  private final Townships townships;

  TargetDesk(
      NamingDesk namings,
      CaseDesk cases,
      Programmes programmes,
      Territory territory,
      Townships townships) {
    this.namings = namings;
    this.cases = cases;
    this.programmes = programmes;
    this.territory = territory;
    this.townships = townships;
  }

  /** Every planned target of a programme in each year its paper names. */
  public List<TargetProgress> progress(String id) {
    var programme = programmes.newest(id);
    var rows = new ArrayList<TargetProgress>();
    for (var target : programme.targets()) {
      target.byYear().keySet().stream()
          .sorted()
          .forEach(year -> rows.add(progress(programme, target, year)));
    }
    return List.copyOf(rows);
  }

  private TargetProgress progress(Programme programme, PlannedTarget target, int year) {
    var planned = target.in(year).orElse(null);
    var level = target.level();
    if (level == null) {
      return new TargetProgress(target, year, planned, null, List.of());
    }
    if (target.kind() != Kind.COVERAGE) {
      var done = BigDecimal.valueOf(count(programme, target.kind(), level, year));
      return new TargetProgress(target, year, planned, done, List.of());
    }
    var counties = coverage(programme, level, year);
    var city = Coverage.together(programme.territory(), counties);
    return new TargetProgress(target, year, planned, city.percent(), counties);
  }

  /** A stock counts what earlier years and the opening stock brought, a flow only its year. */
  private long count(Programme programme, Kind kind, Level level, int year) {
    return kind == Kind.STOCK
        ? held(programme, level, year).map(NamingView::projectId).distinct().count()
        : held(programme, level, year).filter(it -> !it.imported() && it.cycle() == year).count();
  }

  private Stream<NamingView> held(Programme programme, Level level, int year) {
    return namings.ofSeries(programme.series() + "-%", level).stream()
        .filter(it -> it.cycle() <= year);
  }

  /** County by county; a village whose township nobody recorded reaches none. */
  private List<Coverage> coverage(Programme programme, Level level, int year) {
    var reached =
        held(programme, level, year).flatMap(it -> township(it).stream()).distinct().toList();
    return territory.of(programme.id()).ofLevel(Level.COUNTY).stream()
        .map(it -> Coverage.of(it.key(), townships.ruralOf(it.key()), reached))
        .toList();
  }

  /** The form offers townships by their code behind a letter, as its choices are words. */
  private Optional<String> township(NamingView naming) {
    return Optional.ofNullable(naming.caseId())
        .flatMap(it -> cases.facts(it).word(TOWNSHIP))
        .map(it -> it.substring(1));
  }
}
