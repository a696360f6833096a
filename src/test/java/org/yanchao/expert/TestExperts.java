package org.yanchao.expert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Experts for tests that need many of them and no library behind. */
public final class TestExperts {

  private TestExperts() {}

  /** An expert of a library, known to be kin of these applicants. */
  public static KnownExpert kinOf(
      List<UUID> applicants, int no, String library, ExpertEntry entry, Instant at) {
    var expert = new Expert(new UUID(5, no), library + "-%04d".formatted(no), library, entry);
    var ties =
        applicants.stream()
            .map(it -> new TieEntry(it, null, RecusalGround.KINSHIP, null, ""))
            .map(it -> new ExpertTie(new UUID(6, no), expert.id(), it, at))
            .toList();
    return new KnownExpert(expert, ties, List.of());
  }
}
