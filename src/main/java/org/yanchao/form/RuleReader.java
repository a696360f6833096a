package org.yanchao.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one component. */
final class RuleReader {

  private final String file;
  private final String key;

  RuleReader(String file, String key) {
    this.file = file;
    this.key = key;
  }

  FieldRules read(JsonNode node, FieldType type) {
    var validate = node.path("validate");
    requireOnly(validate, type.validations());
    requireOnly(node.path("conditional"), Set.of("hide"));
    requireOnly(node.path("properties"), Set.of("yanchao", "identifies"));
    requireOnly(node.path("appearance"), Set.of("suffixAdorner"));
    return new FieldRules(
        validate.path("required").asBoolean(),
        text(validate, node, type),
        number(validate, node),
        choices(node, type),
        hide(node.path("conditional").path("hide").asText()));
  }

  private TextRule text(JsonNode validate, JsonNode node, FieldType type) {
    var standard = type == FieldType.TEXTAREA ? TextRule.AREA : TextRule.LINE;
    return new TextRule(
        validate.path("minLength").asInt(0),
        validate.path("maxLength").asInt(standard),
        pattern(validate),
        check(node.path("properties").path("yanchao").asText(), type),
        identifies(node.path("properties").path("identifies"), type));
  }

  private @Nullable Pattern pattern(JsonNode validate) {
    try {
      return validate.hasNonNull("pattern")
          ? Pattern.compile(validate.path("pattern").asText())
          : null;
    } catch (PatternSyntaxException wrong) {
      throw broken("the pattern is not one");
    }
  }

  private @Nullable SpecialCheck check(String word, FieldType type) {
    if (word.isEmpty()) {
      return null;
    }
    require(type == FieldType.TEXTFIELD, "only a textfield has the property yanchao");
    return SpecialCheck.of(word).orElseThrow(() -> broken("no check is called " + word));
  }

  private boolean identifies(JsonNode property, FieldType type) {
    if (property.isMissingNode()) {
      return false;
    }
    require(type == FieldType.TEXTFIELD, "only a textfield has the property identifies");
    require(property.asText().equals("yes"), "identifies is yes or left out");
    return true;
  }

  private NumberRule number(JsonNode validate, JsonNode node) {
    var decimals = node.path("decimalDigits").asInt(NumberRule.DECIMALS);
    require(decimals >= 0 && decimals <= NumberRule.DECIMALS, "decimalDigits out of range");
    return new NumberRule(decimal(validate, "min"), decimal(validate, "max"), decimals);
  }

  private @Nullable BigDecimal decimal(JsonNode validate, String name) {
    if (!validate.hasNonNull(name)) {
      return null;
    }
    return Plain.number(validate.path(name).asText())
        .orElseThrow(() -> broken(name + " is not a plain number"));
  }

  private List<Choice> choices(JsonNode node, FieldType type) {
    var choices =
        StreamSupport.stream(node.path("values").spliterator(), false)
            .map(option -> new Choice(option.path("value").asText(), option.path("label").asText()))
            .toList();
    require(type.hasChoices() != choices.isEmpty(), "needs values");
    for (var choice : choices) {
      require(choice.value().matches("[A-Z][A-Z0-9_]*"), "values are UPPER_SNAKE words");
      require(!choice.label().isBlank(), "a value needs a label");
    }
    var words = choices.stream().map(Choice::value).distinct().count();
    require(words == choices.size(), "a value is offered twice");
    return choices;
  }

  private @Nullable Condition hide(String expression) {
    return expression.isEmpty()
        ? null
        : Condition.parse(expression)
            .orElseThrow(() -> broken("only the conditions =field = \"value\" and != are read"));
  }

  private void requireOnly(JsonNode node, Set<String> names) {
    node.fieldNames()
        .forEachRemaining(name -> require(names.contains(name), name + " unsupported here"));
  }

  private void require(boolean kept, String reason) {
    if (!kept) {
      throw broken(reason);
    }
  }

  private BrokenForm broken(String reason) {
    return new BrokenForm(file, key, reason);
  }
}
