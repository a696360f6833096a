package org.yanchao.scoring;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Invariant;

/** Every score that counts comes from a drawn expert who was not recused. */
@Component
class SeatedScores implements Invariant {

  private final ScoreSheets sheets;

  SeatedScores(ScoreSheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public String name() {
    return "3-drawn-unconflicted-scores";
  }

  @Override
  public List<String> violations() {
    return sheets.countingWithoutSeat().stream().map(sheet -> sheet.id().toString()).toList();
  }
}
