package org.yanchao.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Finding;

/**
 * One recommendation with its list; the letter and the summary table are printed from it.
 *
 * @param lowerAuthority who recommends
 * @param upperAuthority to whom; the same unit where it holds both levels
 * @param level the level that recommends
 * @param documentId the naming document it follows, null for a re-test
 * @param dueOn last day to send
 * @param late whether that day passed before it was sent
 */
public record RecommendationView(
    UUID id,
    String lowerAuthority,
    String upperAuthority,
    Level level,
    String programme,
    int cycle,
    @Nullable UUID documentId,
    LocalDate dueOn,
    @Nullable Instant sentAt,
    boolean late,
    @Nullable String letterNo,
    @Nullable String letter,
    RecommendationStatus status,
    List<Item> items) {

  public RecommendationView {
    items = List.copyOf(items);
  }

  /** Whether one unit recommends to itself. */
  public boolean internalStep() {
    return lowerAuthority.equals(upperAuthority);
  }

  /**
   * One named base.
   *
   * @param verdict null before the test
   * @param findings each condition above with its figure
   */
  public record Item(
      UUID id,
      NamingView naming,
      @Nullable PushVerdict verdict,
      List<Finding> findings,
      @Nullable Instant withdrawnAt,
      boolean sent,
      @Nullable UUID upperCaseId) {

    public Item {
      findings = List.copyOf(findings);
    }

    /** Has to go up and nobody withdrew it. */
    public boolean mustGo() {
      return verdict == PushVerdict.DUE && withdrawnAt == null;
    }
  }
}
