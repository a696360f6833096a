package org.yanchao.replay.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of changed rules; what is left out stays as it is. */
final class TypedRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, String> typed;
  private final List<Problem> problems = new ArrayList<>();

  TypedRules(Map<String, String> typed) {
    this.typed = typed;
  }

  /** One thing that is wrong: the field and the last word of its message key. */
  record Problem(String field, String what, String text) {}

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  String text(String field, String was) {
    var text = Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFKC).strip();
    return text.isEmpty() ? was : text;
  }

  BigDecimal number(String field, BigDecimal was) {
    var text = text(field, "");
    if (text.isEmpty()) {
      return was;
    }
    if (!text.matches("\\d{1,7}(\\.\\d{1,2})?")) {
      problem(field, "number");
      return was;
    }
    return new BigDecimal(text);
  }

  Map<String, BigDecimal> numbers(String prefix, Map<String, BigDecimal> real) {
    var numbers = new LinkedHashMap<String, BigDecimal>();
    real.forEach((key, was) -> numbers.put(key, number(prefix + key, was)));
    return numbers;
  }

  /** Points by criterion; together they must make a hundred. */
  Map<String, BigDecimal> weights(Map<String, BigDecimal> real) {
    var weights = numbers("w.", real);
    var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0 && problems.isEmpty()) {
      var first = "w." + weights.keySet().iterator().next();
      problems.add(new Problem(first, "weights", sum.toPlainString()));
    }
    return weights;
  }

  /** A word out of a list of names. */
  <E extends Enum<E>> E choice(String field, E was) {
    var text = text(field, was.name());
    for (var word : was.getDeclaringClass().getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    problem(field, "choice");
    return was;
  }

  void problem(String field, String what) {
    problems.add(new Problem(field, what, typed.getOrDefault(field, "")));
  }
}
