package org.yanchao.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanchao.candidacy.TestCandidates;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.expert.KnownExpert;
import org.yanchao.expert.Organiser;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TestExperts;
import org.yanchao.expert.TieRule;
import org.yanchao.policy.RecusalRules.Scope;
import org.yanchao.transcript.DrawRequest;

/** The cap on an expert's work holds within one draw of several batches too. */
class PoolSnapshotTest {

  private static final int BATCHES = 3;
  private static final Instant DAY = Instant.parse("2022-08-24T01:00:00Z");
  private static final UUID ROUND = new UUID(0, 1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 12})
  void nobodyTakesPartInMoreDrawsThanSeatsAreLeft(long left) {
    var pool = pool(left);

    var out = new ArrayList<DrawRequest.Exclusion>();
    for (var no = 1; no <= BATCHES; no++) {
      out.addAll(pool.findings(side(no), no, BATCHES).out());
    }

    var shut = Math.max(0, BATCHES - left);
    var times =
        out.stream().collect(Collectors.groupingBy(it -> it.number(), Collectors.counting()));
    assertThat(times.values()).hasSize(shut == 0 ? 0 : 30).allMatch(it -> it == shut);
    assertThat(out).allMatch(it -> it.reason().equals(RecusalGround.LOAD.name()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyBatchKeepsItsShareOfThePool(int no) {
    assertThat(pool(1).findings(side(no), no, BATCHES).out()).hasSize(20);
  }

  private static BatchSide side(int no) {
    return new BatchSide(List.of(TestCandidates.numbered(no, ROUND, DAY)), "", Scope.BATCH);
  }

  private static PoolSnapshot pool(long left) {
    var experts =
        IntStream.rangeClosed(1, 30)
            .mapToObj(no -> new ExpertEntry("专家" + no, "单位" + no, "农业", null, null))
            .map(entry -> TestExperts.kinOf(List.of(), number(entry), "222403", entry, DAY))
            .toList();
    Map<UUID, Long> each =
        experts.stream()
            .map(KnownExpert::expert)
            .map(it -> it.id())
            .collect(Collectors.toMap(Function.identity(), it -> left));
    var rule = new TieRule(LocalDate.of(2022, 8, 24), 3);
    return new PoolSnapshot(
        experts,
        Map.of(),
        each,
        Map.of(),
        rule,
        new Organiser(List.of("敦化市"), List.of(), List.of()));
  }

  private static int number(ExpertEntry entry) {
    return Integer.parseInt(entry.name().substring(2));
  }
}
