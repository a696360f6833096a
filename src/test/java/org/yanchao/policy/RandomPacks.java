package org.yanchao.policy;

import static org.yanchao.policy.PolicyPackTest.JILIN;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Indicator.Direction;
import org.yanchao.policy.Indicator.Measure;
import org.yanchao.policy.Indicator.Stage;
import org.yanchao.policy.Sourced.Origin;

/** Packs nobody has written: any indicators, any standard over them, any case. */
final class RandomPacks {

  static final List<String> WORDS = List.of("A", "B", "C");

  private RandomPacks() {}

  /** A pack with one standard of it. */
  record Pack(Programme programme, StandardTerms standard) {

    List<Finding> judge(CaseFacts facts, Map<String, BigDecimal> relief) {
      var evaluator = new Evaluator(programme);
      var given = Optional.of(standard);
      var filed =
          standard.kind() == StandardKind.POOL
              ? evaluator.pool(given, standard.level(), facts)
              : evaluator.base(given, standard.level(), facts, relief);
      return Stream.concat(
              filed.stream(), evaluator.reviewed(given, standard.level(), facts).stream())
          .toList();
    }
  }

  private record Draft(
      Measure measure, Direction direction, Stage stage, Integer number, Boolean founder) {

    Indicator indicator(int no) {
      var compared = measure == Measure.NUMBER || measure == Measure.BY_GROUP;
      return new Indicator(
          "i" + no,
          "indicator " + no,
          null,
          compared ? direction : measure == Measure.YEARS ? Direction.AT_LEAST : null,
          measure,
          null,
          measure == Measure.BY_GROUP ? "group" : null,
          stage,
          compared ? founder : null,
          null,
          Origin.SAMPLE);
    }

    Condition condition(int no) {
      var value = number == null ? null : BigDecimal.valueOf(number);
      return switch (measure) {
        case NUMBER, YEARS -> new Condition("i" + no, value, null, null, null);
        case BY_GROUP ->
            new Condition(
                "i" + no, null, value == null ? Map.of() : Map.of("A", value), null, null);
        case WORD -> new Condition("i" + no, null, null, WORDS.subList(0, 1), null);
        case FLAG -> new Condition("i" + no, null, null, null, true);
      };
    }
  }

  /** Up to eight indicators; a threshold may be absent, as where the paper is blank. */
  static Arbitrary<Pack> packs() {
    var draft =
        Combinators.combine(
                Arbitraries.of(Measure.class),
                Arbitraries.of(Direction.class),
                Arbitraries.of(Stage.class),
                Arbitraries.integers().between(0, 9).injectNull(0.1),
                Arbitraries.of(true, false).injectNull(0.5))
            .as(Draft::new);
    var standing =
        Combinators.combine(Arbitraries.of(Level.class), Arbitraries.of(StandardKind.class));
    return draft
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .flatMap(drafts -> standing.as((level, kind) -> pack(drafts, level, kind)));
  }

  private static Pack pack(List<Draft> drafts, Level level, StandardKind kind) {
    var numbers = IntStream.range(0, drafts.size());
    var indicators = numbers.mapToObj(no -> drafts.get(no).indicator(no)).toList();
    var conditions =
        IntStream.range(0, drafts.size()).mapToObj(no -> drafts.get(no).condition(no)).toList();
    var standard =
        new StandardTerms("random", "1", level, kind, "", true, conditions, PreferenceTable.NONE);
    return new Pack(with(indicators), standard);
  }

  /** Any case over those indicators; each figure may be unknown. */
  static Arbitrary<CaseFacts> cases() {
    var number = Arbitraries.integers().between(0, 12).injectNull(0.2);
    return number
        .list()
        .ofSize(8)
        .flatMap(
            numbers -> Arbitraries.of(WORDS).injectNull(0.2).map(word -> facts(numbers, word)));
  }

  private static CaseFacts facts(List<Integer> numbers, String word) {
    var facts = CaseFacts.builder();
    for (int no = 0; no < numbers.size(); no++) {
      var number = numbers.get(no);
      if (number != null) {
        facts.number("i" + no, number);
        facts.date("i" + no, LocalDate.of(2010, 1, 1).plusMonths(12L * number));
        facts.flag("i" + no, number % 2 == 0);
      }
      if (word != null) {
        facts.word("i" + no, word);
      }
    }
    return word == null ? facts.build() : facts.word("group", word).build();
  }

  /** The first pack with other indicators. */
  private static Programme with(List<Indicator> indicators) {
    var components = Programme.class.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] =
            components[i].getName().equals("indicators")
                ? indicators
                : components[i].getAccessor().invoke(JILIN);
      }
      return Programme.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
