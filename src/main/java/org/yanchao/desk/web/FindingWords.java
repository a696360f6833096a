package org.yanchao.desk.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.form.FormAnswers;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** Says figures and thresholds of findings; templates ask it as {@code @findingWords}. */
@Component("findingWords")
public class FindingWords {

  private static final Pattern INSTANT = Pattern.compile("(\\d)T(\\d)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Programmes programmes;
  private final FindingRows rows;
  private final DeskWords words;

  FindingWords(Programmes programmes, FindingRows rows, DeskWords words) {
    this.programmes = programmes;
    this.rows = rows;
    this.words = words;
  }

  /**
   * The words under the version a case goes by; opening stock goes by none and reads the newest.
   */
  public Words under(@Nullable String pin, String programme) {
    return of(programmes.kept(pin, programme));
  }

  /** The words under a version that the page knows already. */
  public Words of(Programme pack) {
    return new Words(pack, rows, words);
  }

  /** Answers as they were kept. */
  public FormAnswers answers(String json) {
    return FormAnswers.fromJson(json);
  }

  /** Figures in the units and words of one pack. */
  public record Words(Programme pack, FindingRows rows, DeskWords words) {

    /** What the case has. */
    public String said(Finding finding, @Nullable String text) {
      if (text == null) {
        return words.of("desk.case.finding.unknown");
      }
      if (text.contains("..")) {
        var ends = text.split("\\.\\.");
        return words.of("desk.case.span", ends[0], ends[1]);
      }
      return switch (text) {
        case "true" -> words.of("desk.case.finding.true");
        case "false" -> words.of("desk.case.finding.false");
        default -> figure(finding, INSTANT.matcher(text).replaceAll("$1 $2"));
      };
    }

    /** What is asked, with the side of the threshold that is good. */
    public String asked(Finding finding) {
      var threshold = finding.threshold();
      if (threshold == null || threshold.contains("..") || threshold.matches("true|false")) {
        return threshold == null ? "" : said(finding, threshold);
      }
      if (DAY.matcher(threshold).matches()) {
        return words.of("desk.case.finding.by", threshold);
      }
      return indicator(finding)
          .map(it -> it.measure() == Indicator.Measure.WORD ? "NONE_OF" : direction(it))
          .map(it -> words.of("desk.case.finding." + it, said(finding, threshold)))
          .orElse(said(finding, threshold));
    }

    /** What is missing; empty where a number says nothing. */
    public String gap(Finding finding) {
      var gap = finding.gap();
      if (gap == null || !gap.matches("[0-9.]+")) {
        return "";
      }
      var threshold = String.valueOf(finding.threshold());
      return DAY.matcher(threshold).matches()
          ? words.of("desk.case.finding.days", gap)
          : figure(finding, gap);
    }

    private static String direction(Indicator it) {
      return it.direction() == null ? "AT_LEAST" : it.direction().name();
    }

    private String figure(Finding finding, String text) {
      if (finding.subject().equals("entityType")) {
        return Arrays.stream(text.split(" ")).map(this::entity).collect(Collectors.joining(" "));
      }
      var unit = indicator(finding).map(it -> rows.unit(pack, it, finding)).orElse("");
      return unit.isEmpty() || !text.matches("[0-9.]+") ? text : text + " " + unit;
    }

    private String entity(String word) {
      var name =
          pack.entityTypes().stream()
              .filter(it -> it.id().equals(word))
              .map(Programme.Word::name)
              .findFirst()
              .orElse(word);
      return words.or("pack." + pack.id() + ".entity." + word, name);
    }

    private Optional<Indicator> indicator(Finding finding) {
      return pack.indicator(finding.subject());
    }
  }
}
