package org.yanchao.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Finding.Outcome;
import org.yanchao.policy.Indicator.Measure;

/**
 * Says findings in the reader's language: what is asked, what is there, what is missing, and what
 * to do. The self-check, the draft, the progress page and the decision sheet all ask here.
 */
@Component
public class FindingRows {

  private final Programmes programmes;
  private final MessageSource messages;

  public FindingRows(Programmes programmes, MessageSource messages) {
    this.programmes = programmes;
    this.messages = messages;
  }

  /** One condition; an empty text where nothing is known, missing, to be noted or to be done. */
  public record Row(
      String subject,
      String note,
      String asked,
      String value,
      String gap,
      String todo,
      Finding finding) {

    public String outcomeKey() {
      return "policy.outcome." + finding.outcome();
    }
  }

  /** The findings under a version of a programme, in their order. */
  public List<Row> rows(String pin, List<Finding> findings) {
    return rows(programmes.pinned(pin), findings);
  }

  /** The findings under a pack that need not be published, in their order. */
  public List<Row> rows(Programme pack, List<Finding> findings) {
    return findings.stream().map(it -> row(pack, it)).toList();
  }

  private Row row(Programme pack, Finding finding) {
    var subject = finding.subject();
    var indicator = pack.indicator(subject);
    var name = orElse("policy.subject." + subject, named(indicator, subject));
    return new Row(
        name,
        founder(finding),
        asked(pack, indicator, finding),
        said(pack, indicator, finding, finding.value()),
        gap(pack, indicator, finding),
        todo(pack, indicator, finding),
        finding);
  }

  /** A head-count says whether the founder is in it. */
  private String founder(Finding finding) {
    var counted = finding.inputs().get(Evaluator.COUNTS_FOUNDER);
    return counted == null ? "" : of("policy.finding.founder." + counted);
  }

  private static String named(Optional<Indicator> indicator, String subject) {
    return indicator.map(Indicator::name).orElse(subject);
  }

  /** What the applicant can do about it; the text of the indicator before that of its kind. */
  private String todo(Programme pack, Optional<Indicator> indicator, Finding finding) {
    if (finding.met()) {
      return "";
    }
    if (finding.outcome() == Outcome.UNDECIDABLE) {
      return of("policy.finding.todo." + missing(indicator, finding));
    }
    var measure = indicator.map(it -> it.measure().name()).orElse("other");
    var gap = gap(pack, indicator, finding);
    var general = of("policy.finding.todo." + measure, gap);
    return orElse("policy.finding.todo." + finding.subject(), general, gap);
  }

  /** What cannot be told: the applicant's figure, their industry, or what the office asks. */
  private static String missing(Optional<Indicator> indicator, Finding finding) {
    if (finding.threshold() != null) {
      return "unknown";
    }
    var group = indicator.map(Indicator::groupFact).orElse(null);
    if (group == null) {
      return "no-standard";
    }
    return finding.inputs().containsKey(group) ? "no-figure" : "group";
  }

  private String asked(Programme pack, Optional<Indicator> indicator, Finding finding) {
    if (finding.threshold() == null) {
      return "";
    }
    var said = said(pack, indicator, finding, finding.threshold());
    return indicator
        .map(it -> of("policy.finding.asked." + mode(it), said))
        .orElseGet(() -> said.replace("..", " – "));
  }

  private static String mode(Indicator it) {
    return switch (it.measure()) {
      case YEARS -> "begun";
      case WORD -> "none-of";
      case FLAG -> "flag";
      default -> it.direction() == Indicator.Direction.AT_MOST ? "most" : "least";
    };
  }

  private String gap(Programme pack, Optional<Indicator> indicator, Finding finding) {
    if (finding.gap() == null || indicator.isEmpty()) {
      return "";
    }
    return switch (indicator.get().measure()) {
      case YEARS -> of("policy.finding.gap.days", finding.gap());
      case WORD, FLAG -> "";
      default -> of("policy.finding.gap.number", said(pack, indicator, finding, finding.gap()));
    };
  }

  private String said(
      Programme pack, Optional<Indicator> indicator, Finding finding, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return indicator.map(it -> said(pack, it, finding, value)).orElse(value.replace('T', ' '));
  }

  private String said(Programme pack, Indicator it, Finding finding, String value) {
    return switch (it.measure()) {
      case WORD ->
          Arrays.stream(value.split(" "))
              .map(word -> entity(pack, word))
              .collect(Collectors.joining(" "));
      case FLAG -> of("policy.finding.flag." + value);
      case YEARS -> value;
      default -> value + " " + unit(pack, it, finding);
    };
  }

  /**
   * In what an indicator is counted, by industry where the pack says so; empty for a bare number.
   */
  public String unit(Programme pack, Indicator it, Finding finding) {
    var group = it.groupFact();
    if (it.measure() == Measure.BY_GROUP && group != null) {
      var industry = finding.inputs().getOrDefault(group, "");
      var own = pack.industry(industry).map(Programme.Industry::unit).orElse("");
      return orElse("pack." + pack.id() + ".industry-unit." + industry, own);
    }
    return orElse(
        "pack." + pack.id() + ".unit." + it.id(), Optional.ofNullable(it.unit()).orElse(""));
  }

  private String entity(Programme pack, String word) {
    var own =
        pack.entityTypes().stream()
            .filter(it -> it.id().equals(word))
            .findFirst()
            .map(Programme.Word::name)
            .orElse(word);
    return orElse("pack." + pack.id() + ".entity." + word, own);
  }

  private String of(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }

  private String orElse(String key, String fallback, Object... args) {
    var found = messages.getMessage(key, args, fallback, LocaleContextHolder.getLocale());
    return found == null ? fallback : found;
  }
}
