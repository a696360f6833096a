package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a condition in the reader's language. */
@Component
public class ConditionWords {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final MessageSource labels;

  public ConditionWords(MessageSource labels) {
    this.labels = labels;
  }

  /** A text of the bundle with its values. */
  public record Text(String key, List<String> args) {

    public static Text of(String key, String... args) {
      return new Text(key, List.of(args));
    }
  }

  /** What these conditions ask of one indicator, nothing where they are silent. */
  public List<Text> asked(Programme programme, Indicator indicator, List<Condition> conditions) {
    return conditions.stream()
        .filter(it -> it.indicator().equals(indicator.id()))
        .flatMap(it -> asked(programme, indicator, it).stream())
        .toList();
  }

  /** What is asked; several texts where the industry decides. */
  public List<Text> asked(Programme programme, Indicator indicator, Condition condition) {
    return switch (indicator.measure()) {
      case NUMBER -> List.of(number(programme, indicator, condition));
      case YEARS -> List.of(years(programme, condition));
      case BY_GROUP -> groups(programme, condition);
      case WORD -> List.of(Text.of("policy.asked.noneOf", excluded(programme, condition)));
      case FLAG -> List.of(Text.of("policy.asked.flag." + condition.expected()));
    };
  }

  private Text number(Programme programme, Indicator indicator, Condition condition) {
    var given = indicator.unit() == null ? "" : indicator.unit();
    var unit = label(programme, "unit." + indicator.id(), given);
    return Text.of("policy.asked." + indicator.direction(), plain(condition.threshold()), unit);
  }

  private static Text years(Programme programme, Condition condition) {
    var years = condition.threshold() == null ? BigDecimal.ZERO : condition.threshold();
    var latest = programme.cycle().asOf().date().minusMonths(years.multiply(MONTHS).longValue());
    return Text.of("policy.asked.years", plain(years), latest.toString());
  }

  private List<Text> groups(Programme programme, Condition condition) {
    var groups = condition.groups() == null ? Map.<String, BigDecimal>of() : condition.groups();
    return programme.industries().stream()
        .filter(it -> groups.containsKey(it.id()))
        .map(it -> group(programme, it, plain(groups.get(it.id()))))
        .toList();
  }

  private Text group(Programme programme, Programme.Industry industry, String size) {
    var name = label(programme, "industry." + industry.id(), industry.name());
    var unit = label(programme, "industry-unit." + industry.id(), industry.unit());
    return Text.of("policy.asked.group", name, size, unit);
  }

  private String excluded(Programme programme, Condition condition) {
    var excluded = condition.noneOf() == null ? List.<String>of() : condition.noneOf();
    return programme.entityTypes().stream()
        .filter(it -> excluded.contains(it.id()))
        .map(it -> label(programme, "entity." + it.id(), it.name()))
        .reduce((a, b) -> a + " " + b)
        .orElse(String.join(" ", excluded));
  }

  /** The pack's own Chinese word, or its translation where the reader's language has one. */
  private String label(Programme programme, String key, String given) {
    var code = "pack." + programme.id() + "." + key;
    var found = labels.getMessage(code, null, given, LocaleContextHolder.getLocale());
    return found == null ? given : found;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
