package org.yanchao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of moves says what the offices may do. */
class CaseStatusTest {

  private static final Set<CaseStatus> ENDS =
      EnumSet.of(
          CaseStatus.NOT_ACCEPTED,
          CaseStatus.BELOW_CONDITIONS,
          CaseStatus.WITHDRAWN,
          CaseStatus.REMOVED);

  @ParameterizedTest
  @EnumSource
  void everyStatusIsReachedFromABeginning(CaseStatus status) {
    var reached = new HashSet<>(Set.of(CaseStatus.SUBMITTED, CaseStatus.PACKAGE_RECEIVED));
    for (var step = 0; step < CaseStatus.values().length; step++) {
      reached.addAll(reached.stream().flatMap(it -> it.next().stream()).toList());
    }

    assertThat(reached).contains(status);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusIsLiveOrHasAnOutcome(CaseStatus status) {
    assertThat(status.live()).isNotEqualTo(status.outcome().isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void liveCasesMayBeWithdrawnAndOthersNot(CaseStatus status) {
    assertThat(status.mayBecome(CaseStatus.WITHDRAWN)).isEqualTo(status.live());
  }

  @ParameterizedTest
  @EnumSource
  void anEndIsAnEnd(CaseStatus status) {
    assertThat(status.next().isEmpty()).isEqualTo(ENDS.contains(status));
  }

  @Test
  void poolIsLeftOnlyByRemoval() {
    assertThat(CaseStatus.POOLED.next()).containsExactly(CaseStatus.REMOVED);
    assertThat(CaseStatus.CONFIRMED.next()).containsExactly(CaseStatus.REMOVED);
  }
}
