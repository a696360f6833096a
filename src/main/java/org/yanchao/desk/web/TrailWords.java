package org.yanchao.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.trail.TrailEntry;

/** Says a line of the trail in plain words. */
@Component
class TrailWords {

  private static final Pattern PLACE = Pattern.compile("\\{([\\w-]+)}");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)}");
  private static final String REFUSED = "refused";
  private static final String NOT_KEPT = "…";
  private static final String REVIEWER = "reviewer";

  private final DeskWords words;
  private final ObjectMapper json;

  TrailWords(DeskWords words, ObjectMapper json) {
    this.words = words;
    this.json = json;
  }

  /** One line as people read it. */
  record Line(
      long seq,
      String whenText,
      String who,
      String text,
      @Nullable String clause,
      String subject,
      boolean refused) {}

  Line of(TrailEntry it) {
    return new Line(
        it.seq(),
        words.minute(it.at()),
        words.who(it.by()),
        text(it.action(), read(it.facts())),
        it.clause(),
        it.subject(),
        it.action().equals(REFUSED));
  }

  private String text(String action, JsonNode facts) {
    var text = filled(words.or("trail." + action, action), facts);
    var rule = facts.path("rule").asText();
    return rule.isEmpty() ? text : words.of("desk.trail.refused", text, reason(rule, facts));
  }

  /** The rule's text with the values that the trail keeps; the others stay out. */
  private String reason(String rule, JsonNode facts) {
    return VALUE
        .matcher(words.or("refusal." + rule, rule))
        .replaceAll(it -> Matcher.quoteReplacement(facts.path("v" + it.group(1)).asText(NOT_KEPT)));
  }

  private String filled(String text, JsonNode facts) {
    return PLACE
        .matcher(text)
        .replaceAll(
            it -> Matcher.quoteReplacement(said(it.group(1), facts.path(it.group(1)).asText())));
  }

  /** A fact in people's words: the trail keeps units by key and choices by name. */
  private String said(String fact, String value) {
    return fact.equals(REVIEWER) ? words.unit(value) : words.or("trail.said." + value, value);
  }

  private JsonNode read(String facts) {
    try {
      return json.readTree(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line of the trail cannot be read", e);
    }
  }
}
