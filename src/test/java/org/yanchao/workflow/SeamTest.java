package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.desk.Inbox;
import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardKind;
import org.yanchao.round.RoundDesk;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** The seam between business and engine: one transaction, both or neither. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
class SeamTest {

  static final String PROGRAMME = "jilin-2022";
  static final String UNIT = "222403";
  static final Actor OFFICER =
      new Actor(UUID.randomUUID().toString(), Set.of(Role.CASE_OFFICER), UNIT, null, false);
  static final Actor HEAD =
      new Actor(UUID.randomUUID().toString(), Set.of(Role.HEAD), UNIT, null, false);

  @Autowired StandardDesk standards;
  @Autowired RoundDesk rounds;
  @Autowired Inbox inbox;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired Tokens tokens;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void standardsAreIssuedAndSent() {
    if (standards.mine(OFFICER).isEmpty()) {
      for (var kind : StandardKind.values()) {
        var key = new StandardKey(PROGRAMME, Level.COUNTY, kind);
        var id = standards.draft(OFFICER, key, Set.of(UNIT));
        standards.issue(HEAD, id, "敦人社发〔2022〕" + kind.ordinal() + "号");
        standards.send(OFFICER, id);
      }
    }
  }

  private long rows(String table) {
    return jdbc.queryForObject("select count(*) from " + table, Long.class);
  }

  @Test
  void whatBreaksAfterTheDeskCallLeavesNeitherStateNorTokenNorTrail() {
    var trail = rows("trail_entry");

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      var round = rounds.open(OFFICER, PROGRAMME, 2022, Level.COUNTY);
                      assertThat(tokens.waitsIn(round, "Task_AdoptReviewPlan")).isTrue();
                      throw new IllegalStateException("breaks after the desk call");
                    }))
        .hasMessage("breaks after the desk call");

    assertThat(rounds.list(OFFICER)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
    assertThat(rows("inbox_item")).isZero();
    assertThat(rows("trail_entry")).isEqualTo(trail);
  }

  @Test
  void anOpenedRoundWaitsForTheHeadWhoseDecisionMovesTheToken() {
    var round =
        rounds
            .find(UNIT, Level.COUNTY, PROGRAMME, 2022)
            .map(it -> it.id())
            .orElseGet(() -> rounds.open(OFFICER, PROGRAMME, 2022, Level.COUNTY));

    assertThat(inbox.list(HEAD, null, 0, 10))
        .extracting(Inbox.Item::activity, Inbox.Item::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Task_AdoptReviewPlan", round));
    assertThat(inbox.list(OFFICER, null, 0, 10)).isEmpty();
    assertThat(new DriftCheck(jdbc).violations()).isEmpty();
    assertThatThrownBy(() -> tokens.complete(round, "Task_LockRanking", java.util.Map.of()))
        .isInstanceOf(ConcurrencyFailureException.class);
    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(round.toString())
            .singleResult()
            .getId(),
        "end of test");
    assertThat(rows("inbox_item")).isZero();
  }
}
