package org.yanchao.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.LastLine;
import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/**
 * A round whose reviews are closed, written as rows: what comes before naming has its own tests.
 */
public class RoundFixture implements LastLine {

  public static final String JILIN = "jilin-2022";

  private final JdbcClient sql;
  private final StandardDesk standards;
  private final BusinessClock clock;

  public RoundFixture(JdbcClient sql, StandardDesk standards, BusinessClock clock) {
    this.sql = sql;
    this.standards = standards;
    this.clock = clock;
  }

  /** Somebody who took part: number of the story, official score, figures, one ground. */
  public record Entrant(int no, String score, int persons, int households, @Nullable Claim claim) {}

  /** A ground with what the officer found. */
  public record Claim(String category, String ground, String status, @Nullable LocalDate onDay) {}

  public static Actor officer(String authority) {
    return new Actor("officer-" + authority, Set.of(Role.CASE_OFFICER), authority, null, false);
  }

  public static Actor head(String authority) {
    return new Actor("head-" + authority, Set.of(Role.HEAD), authority, null, false);
  }

  public static Actor applicant(int no) {
    return new Actor("d" + no, Set.of(Role.APPLICANT), null, applicantId(no), false);
  }

  public static UUID applicantId(int no) {
    return new UUID(21, no);
  }

  public static UUID projectId(int no) {
    return new UUID(22, no);
  }

  public static UUID caseId(int no) {
    return new UUID(23, no);
  }

  public static UUID roundId(String authority) {
    return new UUID(24, authority.hashCode());
  }

  public void at(String instant) {
    clock.moveTo(Instant.parse(instant + "+08:00"));
  }

  /** The authority's own standard, issued and sent. */
  public UUID standard(String authority, Level level, StandardKind kind) {
    var key = new StandardKey(JILIN, level, kind);
    var id = standards.draft(officer(authority), key, Set.of());
    standards.issue(head(authority), id, authority + " " + level + " " + kind);
    if (level != Level.PROVINCE) {
      standards.send(officer(authority), id);
    }
    return id;
  }

  /** A county round with a closed review. */
  public UUID countyRound(String authority, int quota, Entrant... entrants) {
    return round(authority, Level.COUNTY, quota, entrants);
  }

  public UUID round(String authority, Level level, int quota, Entrant... entrants) {
    var base = standard(authority, level, StandardKind.BASE);
    var pool = standard(authority, level, StandardKind.POOL);
    var round = roundId(authority + level);
    sql.sql(
            "insert into round (id, round_no, authority, round_level, programme, cycle_year, status,"
                + " pack_version, base_standard_id, pool_standard_id, quota, seats, adopted_quota,"
                + " plan_goal, plan_duties, plan_procedure, plan_method, plan_adopted_at,"
                + " supervisor, secretary, version) values (?, ?, ?, ?, ?, 2022, 'REVIEWED',"
                + " 'jilin-2022@1', ?, ?, ?, 5, ?, 'g', 'd', 'p', 'm', ?, 's', 'm1', 0)")
        .params(round.toString(), "2022-" + authority + "-" + level, authority, level.name(), JILIN)
        .params(base.toString(), pool.toString(), quota, quota, clock.instant())
        .update();
    for (var entrant : entrants) {
      enter(round, authority, level, entrant);
    }
    return round;
  }

  private void enter(UUID round, String authority, Level level, Entrant entrant) {
    var no = entrant.no();
    sql.sql("insert into applicant values (?, ?, ?, 'COOPERATIVE', ?, ?, 0)")
        .params(applicantId(no).toString(), credit(no), "company " + no, "d" + no, clock.instant())
        .update();
    sql.sql("insert into project values (?, ?, ?, ?, 0)")
        .params(projectId(no).toString(), applicantId(no).toString(), "D" + no, authority)
        .update();
    dossier(authority, entrant);
    levelCase(authority, level, no);
    candidate(round, authority, entrant);
  }

  private void dossier(String authority, Entrant entrant) {
    var no = entrant.no();
    var dossier = new UUID(25, no).toString();
    sql.sql("insert into dossier values (?, ?, 2022, ?, ?, ?, ?, 1, ?, 0, 'jilin-2022@1')")
        .params(dossier, JILIN, applicantId(no).toString(), projectId(no).toString(), authority)
        .params("{\"operatingSince\":\"2017-04-12\",\"entityType\":\"COOPERATIVE\"}")
        .params(clock.instant())
        .update();
    for (int person = 0; person < entrant.persons(); person++) {
      sql.sql(
              "insert into roster_person values (?, ?, ?, 'EMPLOYED', 'n', ?, 't', false, false,"
                  + " '2021-06-01', null)")
          .params(new UUID(26 + no, person).toString(), dossier, person, no + "-" + person)
          .update();
    }
    for (int house = 0; house < entrant.households(); house++) {
      sql.sql("insert into roster_household values (?, ?, ?, 'n', '2020-01-01', null)")
          .params(new UUID(46 + no, house).toString(), dossier, house)
          .update();
    }
  }

  private void levelCase(String authority, Level level, int no) {
    sql.sql(
            "insert into level_case values (?, ?, ?, ?, ?, ?, ?, 2022, null, 'FIRST', ?, false, ?,"
                + " null, 'POOLED', true, true, 'IN_TIME', ?, 'MET', false, null, null, 0, null,"
                + " null, null, ?, ?, 0, null, 'jilin-2022@1')")
        .params(caseId(no).toString(), "case-" + no, new UUID(25, no).toString())
        .params(projectId(no).toString(), applicantId(no).toString(), level.name(), JILIN)
        .params(clock.instant(), authority, clock.instant(), clock.instant(), clock.instant())
        .update();
  }

  private void candidate(UUID round, String authority, Entrant entrant) {
    var no = entrant.no();
    var candidate = new UUID(27, no).toString();
    sql.sql(
            "insert into candidate values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, '[]', ?, ?,"
                + " null, 'IN_REVIEW', 0, null, null)")
        .params(candidate, round.toString(), caseId(no).toString(), projectId(no).toString())
        .params(applicantId(no).toString(), credit(no), "case-" + no, "D" + no, "company " + no)
        .params(authority, no)
        .params("{\"numbers\":{},\"words\":{},\"flags\":{},\"dates\":{}}")
        .params(grounds(entrant), Instant.parse("2022-08-19T06:00:00Z"))
        .update();
    sql.sql(
            "insert into official_score (candidate_id, batch_id, score, method, sheets, computed_at,"
                + " version) values (?, ?, ?, 'TRIMMED_MEAN', ?, ?, 0)")
        .params(candidate, new UUID(28, 1).toString(), entrant.score(), "[90,91]", clock.instant())
        .update();
  }

  private String grounds(Entrant entrant) {
    var claim = entrant.claim();
    if (claim == null) {
      return "[]";
    }
    var id = new UUID(29, entrant.no()).toString();
    sql.sql("insert into ground_claim values (?, ?, 1, ?, ?, 'e', ?)")
        .params(id, new UUID(25, entrant.no()).toString(), claim.category(), claim.ground())
        .params(claim.onDay())
        .update();
    return "[{\"claimId\":\"%s\",\"category\":\"%s\",\"ground\":\"%s\",\"status\":\"%s\"}]"
        .formatted(id, claim.category(), claim.ground(), claim.status());
  }

  private static String credit(int no) {
    return "93222403MAYC%05dH".formatted(no);
  }

  @Override
  public Mark mark() {
    return new Mark(0, "0".repeat(64));
  }
}
