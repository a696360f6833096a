package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yanchao.YanchaoApplication;
import org.yanchao.panel.web.PanelStages;
import org.yanchao.scoring.web.ScoringHall;

/** Fifty experts save at once: what a save costs beside the same post that is refused. */
@SpringBootTest(
    classes = YanchaoApplication.class,
    properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import(PanelStages.class)
class ScoringBench {

  private static final int EXPERTS = 51;
  private static final int SAVES_EACH = 20;

  @Autowired ScoringHall hall;
  @Autowired MockMvc mvc;
  @Autowired UserDetailsService people;
  @Autowired JdbcClient sql;

  @Test
  void aSaveCostsLittleMoreThanARefusal() throws Exception {
    hall.open(2, EXPERTS);
    var signedIn = hall.logins().stream().map(people::loadUserByUsername).toList();
    run(signedIn, List.of("5", "4"), 302);
    var refused = run(signedIn, List.of("8,5"), 422);
    var written = versions();
    var saved = run(signedIn, List.of("6", "7"), 302);
    assertThat(versions() - written).isEqualTo(EXPERTS * SAVES_EACH);

    Medians.print("ScoringBench", "save", saved, "ms");
    Medians.print("ScoringBench", "refused", refused, "ms");
    Medians.print("ScoringBench", "ratio", saved / refused, "times");
    assertThat(saved / refused).isLessThan(2.5);
  }

  /** How often a sheet was written, all sheets together. */
  private int versions() {
    return sql.sql("select sum(version) from score_sheet").query(Integer.class).single();
  }

  /**
   * Everybody saves the same sheet again and again, as a page does while its expert types, and each
   * time with other points than before: what does not change is not written.
   */
  private double run(List<UserDetails> experts, List<String> points, int status) throws Exception {
    var pool = Executors.newFixedThreadPool(experts.size());
    try {
      var work = experts.stream().map(it -> saves(it, points, status)).toList();
      var nanos = new long[experts.size() * SAVES_EACH];
      var at = 0;
      for (var done : pool.invokeAll(work)) {
        for (var one : done.get()) {
          nanos[at++] = one;
        }
      }
      return Medians.millis(nanos);
    } finally {
      pool.shutdown();
    }
  }

  private Callable<long[]> saves(UserDetails expert, List<String> points, int status) {
    var tab = UUID.nameUUIDFromBytes(expert.getUsername().getBytes()).toString();
    return () ->
        IntStream.range(0, SAVES_EACH)
            .mapToLong(n -> save(expert, tab, points.get(n % points.size()), status))
            .toArray();
  }

  private long save(UserDetails expert, String tab, String points, int status) {
    var form = form(expert, tab, points);
    var start = System.nanoTime();
    try {
      var answer = mvc.perform(form).andReturn().getResponse();
      var took = System.nanoTime() - start;
      assertThat(answer.getStatus()).isEqualTo(status);
      return took;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private MockHttpServletRequestBuilder form(UserDetails expert, String tab, String points) {
    var path = "/score/" + hall.batch() + "/" + hall.candidates().get(0);
    return post(path)
        .header("HX-Request", "true")
        .param("_key", UUID.randomUUID().toString())
        .param("editor", tab)
        .param("version", "0")
        .param("points-brand", points)
        .param("points-services", points)
        .with(csrf())
        .with(user(expert));
  }
}
