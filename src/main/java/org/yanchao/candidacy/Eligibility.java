package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.yanchao.round.RoundView;

/** What the review asks of the applications and the pool. */
public interface Eligibility {

  /** Every valid request for this round's review, in the order of case numbers. */
  List<Standing> standings(RoundView round);

  /** The claimed grounds of a case as they stand now. */
  List<FrozenGround> grounds(UUID caseId);

  /** Whether two people were on site for this project in this cycle. */
  boolean visited(UUID caseId);
}
