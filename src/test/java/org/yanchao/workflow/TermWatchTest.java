package org.yanchao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.TestBases;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;

/** Names whose term nobody watches, as an older version of the program left them. */
@OfficeTest
class TermWatchTest {

  @Autowired Office office;
  @Autowired NamingDesk namings;
  @Autowired EntityManager entities;
  @Autowired RuntimeService runtime;
  @Autowired TermWatch terms;

  private UUID name;

  @BeforeEach
  void aNameWithoutToken() {
    office.at("2022-07-05T10:00:00");
    name = unwatched(1, LocalDate.of(2024, 10, 25));
  }

  @Test
  void aNameWithoutTokenGetsOneAndOnlyOne() {
    terms.catchUp();
    terms.catchUp();

    assertThat(watching(name)).isEqualTo(1);
  }

  @Test
  void whatIsWatchedStaysAsItIs() {
    terms.catchUp();
    var token = token(name);

    terms.catchUp();

    assertThat(token(name)).isEqualTo(token);
  }

  @Test
  void aTermThatIsOverIsNotWatched() {
    office.at("2024-10-26T00:00:00");

    terms.catchUp();

    assertThat(watching(name)).isZero();
  }

  private UUID unwatched(int no, LocalDate last) {
    var id = namings.importBase(Office.officer(Office.DUNHUA), TestBases.until(no, last));
    entities.flush();
    runtime.deleteProcessInstance(token(id), "as before terms were watched");
    assertThat(watching(id)).isZero();
    return id;
  }

  private String token(UUID naming) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(naming.toString(), "name-expiry")
        .singleResult()
        .getId();
  }

  private long watching(UUID naming) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(naming.toString(), "name-expiry")
        .count();
  }
}
