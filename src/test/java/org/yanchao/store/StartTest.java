package org.yanchao.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.web.client.RestClient;
import org.yanchao.YanchaoApplication;
import org.yanchao.kernel.Invariant;

/** Production starts on either server, answers a page, and everything that must hold holds. */
class StartTest {

  @EveryDatabase
  void productionStartsOnAnEmptyDatabaseAndEveryInvariantHolds(Database database) {
    var program =
        new SpringApplicationBuilder(YanchaoApplication.class)
            .properties(
                "server.port=0",
                "yanchao.person-key=key-of-this-test",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=");

    try (var context = program.run()) {
      var port = ((WebServerApplicationContext) context).getWebServer().getPort();
      var page = RestClient.create("http://localhost:" + port).get().uri("/").retrieve();

      assertThat(page.toBodilessEntity().getStatusCode().is2xxSuccessful()).isTrue();
      assertThat(context.getBeansOfType(Invariant.class).values())
          .allSatisfy(it -> assertThat(it.violations()).as(it.name()).isEmpty());
    }
  }
}
