package org.yanchao.panel.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.yanchao.review.web.EntrustedRound;
import org.yanchao.review.web.Groundwork;
import org.yanchao.review.web.TightRound;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;
import org.yanchao.submission.Standards2022;

/** Everything a test needs to bring experts to their score sheets. */
@TestConfiguration
@Import({
  Office.class,
  Standards2022.class,
  RoundOnScreen.class,
  RoundOnScreen.Desks.class,
  ScoringHall.class,
  ScoringHall.Desks.class,
  Groundwork.class,
  TightRound.class,
  EntrustedRound.class,
  EveryPage.class,
  EveryTable.class
})
public class PanelStages {}
