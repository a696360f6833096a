package org.yanchao.draw;

import java.util.Optional;
import org.yanchao.kernel.Refusal;
import org.yanchao.round.RoundView;

/** Whether so many sheets make a score; answered by the module that makes scores of sheets. */
public interface EnoughSheets {

  /** Why so many sheets are too few in this round, empty when they suffice. */
  Optional<Refusal> whyNotScore(RoundView round, int sheets);
}
