package org.yanchao.letter;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;

/** Prepares the letters of a round from what was decided and what was named. */
@Component
class LetterWriter {

  private final ResultLetters letters;
  private final LetterCases cases;
  private final LetterWords words;
  private final Stamp stamp;

  LetterWriter(ResultLetters letters, LetterCases cases, LetterWords words, Stamp stamp) {
    this.letters = letters;
    this.cases = cases;
    this.words = words;
    this.stamp = stamp;
  }

  /** Writes what is missing and what has changed; sent and edited letters stay as they are. */
  void prepare(RoundView round) {
    for (var it : cases.settled(round.id())) {
      var letter =
          letters
              .findByRoundIdAndCaseId(round.id(), it.caseId())
              .orElseGet(() -> new ResultLetter(stamp.id(), about(round.id(), it)));
      letter.propose(it.result(), words.title(round), words.body(round, it));
      letters.save(letter);
    }
  }

  private static ResultLetter.About about(UUID round, LetterCases.Settled it) {
    return new ResultLetter.About(round, it.caseId(), it.applicantId(), it.baseName());
  }
}
