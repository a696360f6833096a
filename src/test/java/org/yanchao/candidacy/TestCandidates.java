package org.yanchao.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanchao.policy.CaseFacts;

/** Candidates for tests that need many of them and no round behind. */
public final class TestCandidates {

  private TestCandidates() {}

  /** The candidate of this number in a round. */
  public static Candidate numbered(int no, UUID round, Instant frozenAt) {
    var standing =
        new Standing(
            new UUID(1, no),
            new UUID(2, no),
            new UUID(3, no),
            "93220000MA%08d".formatted(no),
            "220000-2022-%05d".formatted(no),
            "基地" + no,
            "合作社" + no,
            "222403",
            "大石头镇",
            Standing.Verdict.TAKES_PART,
            false,
            CaseFacts.builder().persons(40).build(),
            List.of());
    return new Candidate(new UUID(4, no), round, no, standing, frozenAt);
  }
}
