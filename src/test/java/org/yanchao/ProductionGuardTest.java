package org.yanchao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class ProductionGuardTest {

  @Test
  void withoutAProfileAndADatabaseAddressNothingStarts() {
    var production = new SpringApplication(YanchaoApplication.class);
    production.addListeners(new ProductionGuard());

    assertThatThrownBy(() -> production.run("--spring.main.banner-mode=off"))
        .isInstanceOf(ProductionGuard.NoDatabaseAddress.class);
  }

  @Test
  void theFailureSaysWhatToDo() {
    var analysis = new ProductionGuard.Analyzer().analyze(new ProductionGuard.NoDatabaseAddress());

    assertThat(analysis.getAction())
        .contains("spring.datasource.url", "--spring.profiles.active=demo");
  }

  @Test
  void anUnknownCommandIsWrongUse() {
    assertThat(Commands.run("no-such-command")).contains(2);
    assertThat(Commands.run("--server.port=0")).isEmpty();
  }
}
