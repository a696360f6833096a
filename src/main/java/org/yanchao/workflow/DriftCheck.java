package org.yanchao.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseStatus;
import org.yanchao.kernel.Invariant;

/**
 * Invariant 8: state and engine agree both ways. One table says which steps a case of a status may
 * wait in; a status without steps has no live process, and no process lives without its case.
 */
@Component
public class DriftCheck implements Invariant {

  private static final Set<String> NOWHERE = Set.of();

  private final JdbcTemplate jdbc;

  DriftCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "8-state-and-engine-agree";
  }

  /**
   * The steps in which a case of this status may wait. A case whose job has not run yet waits in
   * the service task that comes next.
   */
  static Set<String> stepsOf(CaseStatus status) {
    return switch (status) {
      case SUBMITTED -> Set.of("Task_CheckForm");
      case RETURNED -> Set.of("Task_CorrectApplication");
      case NON_ACCEPTANCE_PROPOSED -> Set.of("Task_SignNonAcceptance");
      case POOL_ONLY_OFFERED -> Set.of("Task_OfferPoolOnly");
      case ACCEPTED -> stepsToPool("Task_CheckApplicationWindow", "Task_VerifyApplication");
      case PACKAGE_RECEIVED -> Set.of("Task_CheckPackage");
      case PACKAGE_RETURNED -> Set.of("Task_CompletePackage");
      case UNDER_AUDIT ->
          stepsToPool("Task_CheckSubmissionCutoff", "Task_AuditApplication", "Task_ProposeAnswer");
      case BELOW_CONDITIONS_PROPOSED -> Set.of("Task_SignBelowConditions");
      case ANSWER_PROPOSED -> Set.of("Task_SignAnswer");
      case POOLED, CONFIRMED, NOT_ACCEPTED, BELOW_CONDITIONS, WITHDRAWN, REMOVED -> NOWHERE;
    };
  }

  /** At every level the last steps before the pool are the same; before them come its own. */
  private static Set<String> stepsToPool(String... own) {
    var steps =
        new HashSet<>(
            Set.of("Task_TestPoolConditions", "Event_StandardIssued", "Task_ConfirmAdmission"));
    steps.addAll(List.of(own));
    return steps;
  }

  @Override
  public List<String> violations() {
    var drift = new ArrayList<String>();
    var waiting = waiting();
    for (var row : jdbc.queryForList("select id, status from level_case order by case_no")) {
      var id = String.valueOf(row.get("ID"));
      var status = CaseStatus.valueOf(String.valueOf(row.get("STATUS")));
      var steps = waiting.getOrDefault(id, NOWHERE);
      var allowed = stepsOf(status);
      var fits = allowed.isEmpty() ? steps.isEmpty() : steps.stream().anyMatch(allowed::contains);
      if (!fits) {
        drift.add(id + " is " + status + " but waits in " + steps.stream().sorted().toList());
      }
    }
    drift.addAll(orphans());
    return drift;
  }

  /** Business key → steps in which an instance of an application process waits, jobs included. */
  private Map<String, Set<String>> waiting() {
    var sql =
        "select r.BUSINESS_KEY_ as k, e.ACT_ID_ as a from ACT_RU_EXECUTION e join ACT_RU_EXECUTION r"
            + " on r.ID_ = e.PROC_INST_ID_ where e.ACT_ID_ is not null and e.IS_ACTIVE_ = 1";
    return jdbc
        .query(sql, (row, n) -> new String[] {row.getString("k"), row.getString("a")})
        .stream()
        .filter(it -> it[0] != null)
        .collect(
            Collectors.groupingBy(
                it -> it[0], Collectors.mapping(it -> it[1], Collectors.toSet())));
  }

  /** Application processes whose case does not exist. */
  private List<String> orphans() {
    var sql =
        "select distinct e.BUSINESS_KEY_ as k from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d"
            + " on d.ID_ = e.PROC_DEF_ID_ where d.KEY_ like '%-application'"
            + " and e.BUSINESS_KEY_ not in (select id from level_case)";
    return jdbc.query(sql, (row, n) -> row.getString("k") + " has a process but no case");
  }
}
