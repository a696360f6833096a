package org.yanchao.formalcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.kernel.Refusal;

/**
 * A formal check as the officer filled it in.
 *
 * @param lines the questions of the list, in its order
 * @param text the reason of a refusal, or a remark
 * @param found defects written beside the list
 */
public record FormalCheck(
    List<Line> lines, Conclusion conclusion, String text, List<DefectEntry> found) {

  private static final String YES = "\u662f";
  private static final String NO = "\u5426";

  /** One question of the list. */
  public record Line(String question, boolean met) {}

  /** Where the check leads. */
  public enum Conclusion {
    ACCEPT,
    RETURN,
    REFUSE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FormalCheck {
    lines = List.copyOf(lines);
    found = List.copyOf(found);
  }

  /** Why the conclusion contradicts the list, empty when it does not. */
  public Optional<Refusal> whyNot() {
    var allMet = lines.stream().allMatch(Line::met);
    if (conclusion == Conclusion.ACCEPT && !(allMet && found.isEmpty())) {
      return Refusal.because("submission.check-has-defects");
    }
    return conclusion == Conclusion.RETURN && defects().isEmpty()
        ? Refusal.because("casework.defects-missing")
        : Optional.empty();
  }

  /** The one complete list: every question answered with no, and what was written beside it. */
  public List<DefectEntry> defects() {
    var all = new ArrayList<DefectEntry>();
    lines.stream()
        .filter(it -> !it.met())
        .map(it -> new DefectEntry(it.question() + "\uff1a" + NO, null))
        .forEach(all::add);
    all.addAll(found);
    return all;
  }

  /** The answers as they are kept in the file, and what was said. */
  String record() {
    var answers =
        lines.stream()
            .map(it -> it.question() + "\uff1a" + (it.met() ? YES : NO))
            .collect(Collectors.joining("\uff1b"));
    return text.isBlank() ? answers : answers + "\uff1b" + text.strip();
  }
}
