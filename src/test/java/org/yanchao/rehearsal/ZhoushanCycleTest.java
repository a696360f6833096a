package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.yanchao.YanchaoApplication;

/** A second programme lives through its year on the same processes and with no class of its own. */
class ZhoushanCycleTest {

  private static final int APPLICATIONS = 24;
  private static final String DATABASE =
      "jdbc:h2:mem:zhoushan;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

  @Test
  void aCycleOfZhoushanEndsWithEveryInvariantKept() {
    var report = run();

    assertThat(report.programme()).isEqualTo("zhoushan-2023");
    assertThat(report.outcomes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(APPLICATIONS);
    assertThat(report.invariants()).allSatisfy((name, found) -> assertThat(found).isZero());
    assertThat(report.named().get("county")).isPositive();
    assertThat(report.recommended().get("county")).isPositive();
  }

  private static Report run() {
    try (var program =
        new SpringApplicationBuilder(YanchaoApplication.class)
            .web(WebApplicationType.NONE)
            .profiles("rehearsal")
            .run("--spring.datasource.url=" + DATABASE)) {
      program.getBean(Season.class).choose("zhoushan-2023");
      program.getBean(Cycle.class).run(APPLICATIONS, 1, day -> {});
      return program.getBean(Reporter.class).report(0);
    }
  }
}
