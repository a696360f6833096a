package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Level;
import org.yanchao.policy.AnonymousRules;
import org.yanchao.policy.AnonymousRules.Phase;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Sourced;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Names are covered as long as the pack says for the level, and not a step longer. */
class CurtainTest {

  @Test
  void theWrittenReviewAloneIsWithoutNames() {
    assertThat(covered(Level.COUNTY, Phase.WRITTEN))
        .containsExactly(BatchStatus.DRAWN, BatchStatus.SCORING);
  }

  @Test
  void theMeetingToo() {
    assertThat(covered(Level.COUNTY, Phase.WRITTEN, Phase.MEETING))
        .containsExactly(BatchStatus.DRAWN, BatchStatus.SCORING, BatchStatus.AGGREGATED);
  }

  @Test
  void anotherLevelIsReviewedByName() {
    assertThat(covered(Level.CITY, Phase.WRITTEN, Phase.MEETING)).isEmpty();
  }

  /** In which states a round of that level covers names when counties do so in these phases. */
  private static List<BatchStatus> covered(Level level, Phase... phases) {
    var rules =
        new AnonymousRules(
            Map.of(Level.COUNTY, Set.of(phases)), null, null, null, null, Sourced.Origin.SAMPLE);
    var programmes = mock(Programmes.class, RETURNS_DEEP_STUBS);
    when(programmes.pinned(any()).panel().anonymous()).thenReturn(rules);
    var round = mock(RoundView.class);
    when(round.level()).thenReturn(level);
    var curtain = new Curtain(mock(ReviewBatches.class), mock(RoundDesk.class), programmes);
    return Arrays.stream(BatchStatus.values()).filter(it -> curtain.down(round, it)).toList();
  }
}
