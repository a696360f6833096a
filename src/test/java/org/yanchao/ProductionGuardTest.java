package org.yanchao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;

class ProductionGuardTest {

  @Test
  void withoutAProfileAndADatabaseAddressNothingStarts() {
    assertThatThrownBy(() -> start())
        .isInstanceOf(ProductionGuard.MissingSetting.class)
        .hasMessage("spring.datasource.url is not set");
  }

  @Test
  void withoutASecretOfItsOwnProductionDoesNotStart() {
    assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:mysql://127.0.0.1:1/nowhere"))
        .isInstanceOf(ProductionGuard.MissingSetting.class)
        .hasMessage("yanchao.person-key is not set");
  }

  @Test
  void theFailureSaysWhatToDo() {
    var failure = catchThrowable(() -> start());

    assertThat(new ProductionGuard.Analyzer().analyze(failure).getAction())
        .isEqualTo(
            "Set spring.datasource.url, .username and .password (MySQL 8 or MariaDB), or start the"
                + " demo with --spring.profiles.active=demo.");
  }

  @Test
  void anUnknownCommandIsWrongUse() {
    assertThat(Commands.run("no-such-command")).contains(2);
    assertThat(Commands.run("--server.port=0")).isEmpty();
  }

  @Test
  void aCommandWithoutSettingsIsWrongUseAndSaysSoOnErrorOutputOnly() {
    var answer = new ByteArrayOutputStream();
    var standardOutput = System.out;
    System.setOut(new PrintStream(answer, true));
    try {
      assertThat(Commands.run("invariants")).contains(2);
    } finally {
      System.setOut(standardOutput);
    }

    assertThat(answer.size()).isZero();
  }

  private static void start(String... settings) {
    var production = new SpringApplication(YanchaoApplication.class);
    production.addListeners(new ProductionGuard());
    production.setBannerMode(Banner.Mode.OFF);
    production.run(settings);
  }
}
