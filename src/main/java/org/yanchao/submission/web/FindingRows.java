package org.yanchao.submission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Indicator.Measure;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** Says findings in the reader's language: what is asked, what is there, what is missing. */
@Component
class FindingRows {

  private final Programmes programmes;
  private final Words words;

  FindingRows(Programmes programmes, Words words) {
    this.programmes = programmes;
    this.words = words;
  }

  /** One condition; an empty text where nothing is known or missing. */
  record Row(String subject, String asked, String value, String gap, Finding finding) {

    public String outcomeKey() {
      return "policy.outcome." + finding.outcome();
    }
  }

  List<Row> rows(String programme, List<Finding> findings) {
    var pack = programmes.get(programme);
    return findings.stream().map(it -> row(pack, it)).toList();
  }

  private Row row(Programme pack, Finding finding) {
    var subject = finding.subject();
    var indicator = pack.indicator(subject);
    var name = words.orElse("policy.subject." + subject, subject);
    return new Row(
        name,
        asked(pack, indicator, finding),
        said(pack, indicator, finding, finding.value()),
        gap(pack, indicator, finding),
        finding);
  }

  private String asked(Programme pack, Optional<Indicator> indicator, Finding finding) {
    if (finding.threshold() == null) {
      return "";
    }
    var said = said(pack, indicator, finding, finding.threshold());
    return indicator
        .map(it -> words.of("applications.asked." + mode(it), said))
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
      case YEARS -> words.of("applications.gap.days", finding.gap());
      case WORD, FLAG -> "";
      default -> words.of("applications.gap.number", said(pack, indicator, finding, finding.gap()));
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
      case FLAG -> words.of("applications.flag." + value);
      case YEARS -> value;
      default -> value + " " + unit(pack, it, finding);
    };
  }

  private String unit(Programme pack, Indicator it, Finding finding) {
    var group = it.groupFact();
    if (it.measure() == Measure.BY_GROUP && group != null) {
      var industry = finding.inputs().getOrDefault(group, "");
      var own = pack.industry(industry).map(Programme.Industry::unit).orElse("");
      return words.orElse("pack." + pack.id() + ".industry-unit." + industry, own);
    }
    return words.orElse(
        "pack." + pack.id() + ".unit." + it.id(), Optional.ofNullable(it.unit()).orElse(""));
  }

  private String entity(Programme pack, String word) {
    var own =
        pack.entityTypes().stream()
            .filter(it -> it.id().equals(word))
            .findFirst()
            .map(Programme.Word::name)
            .orElse(word);
    return words.orElse("pack." + pack.id() + ".entity." + word, own);
  }
}
