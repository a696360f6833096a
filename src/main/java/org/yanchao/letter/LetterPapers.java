package org.yanchao.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.document.Paper;
import org.yanchao.document.PdfPress;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;

/** Letters as they are printed: the words, the unit with its day, and the receipt to be signed. */
@Component
class LetterPapers {

  private final PdfPress press;
  private final RoundDesk rounds;
  private final Regions regions;

  LetterPapers(PdfPress press, RoundDesk rounds, Regions regions) {
    this.press = press;
    this.rounds = rounds;
    this.regions = regions;
  }

  /**
   * One letter on its page.
   *
   * @param lines its words without the unit that stands below them
   */
  public record Page(String title, String addressee, List<String> lines, LocalDate day) {}

  /** Why no letter of this round goes on paper, empty when one may: in production no samples. */
  Optional<Refusal> whyNotPrint(UUID round) {
    return rounds.whyNotIssue(round, PaperKind.RESULT_LETTER);
  }

  byte[] print(UUID round, List<LetterView> letters) {
    var unit = regions.ever(rounds.show(round).authority()).name();
    var pages = letters.stream().map(it -> page(it, unit)).toList();
    var sample = rounds.issue(round, PaperKind.RESULT_LETTER);
    var values = Map.<String, Object>of("pages", pages, "unit", unit, "sample", sample);
    return press.print(Paper.chinese("letter/paper-letters", values));
  }

  /** The words end with the unit unless an officer wrote them anew; it is printed once. */
  private static Page page(LetterView letter, String unit) {
    var lines = letter.body().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    var signed = lines.size() > 1 && lines.get(lines.size() - 1).equals(unit);
    var words = signed ? lines.subList(0, lines.size() - 1) : lines;
    var sent = letter.sentAt() == null ? Instant.EPOCH : letter.sentAt();
    return new Page(letter.title(), letter.applicant(), words, BusinessClock.dayOf(sent));
  }
}
