package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Finding;

/**
 * How one request for review stands against the conditions for taking part.
 *
 * @param township whose staff gave an opinion on it, empty when none did
 * @param reliefUsed whether it takes part only because a confirmed ground lowers a threshold
 * @param facts the established figures it was judged by
 * @param findings one per condition
 */
public record Standing(
    UUID caseId,
    UUID projectId,
    UUID applicantId,
    String creditCode,
    String caseNo,
    String baseName,
    String applicantName,
    String county,
    String township,
    Verdict verdict,
    boolean reliefUsed,
    CaseFacts facts,
    List<Finding> findings) {

  /** Whether it takes part, and if not which kind of reason keeps it out. */
  public enum Verdict {
    TAKES_PART,
    /** Not in the pool of this authority and level. */
    NOT_IN_POOL,
    /** A condition of the base standard is missed. */
    BELOW_CONDITIONS,
    /** A figure is missing: unknown is never a no. */
    UNDECIDABLE
  }

  boolean takesPart() {
    return verdict == Verdict.TAKES_PART;
  }
}
