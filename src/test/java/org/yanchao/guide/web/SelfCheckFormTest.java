package org.yanchao.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.yanchao.guide.web.SelfCheckFields.Field;
import org.yanchao.guide.web.SelfCheckForm.Problem;
import org.yanchao.kernel.Level;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardKind;

class SelfCheckFormTest {

  private static final Programme JILIN = new PublishedPacks().newest("jilin-2022");
  private static final LocalDate TODAY = LocalDate.of(2022, 7, 18);

  @Test
  void onlyWhatTheLevelAsksIsAsked() {
    assertThat(fields(Level.COUNTY, Map.of()))
        .extracting(Field::id)
        .containsExactly(
            "operatingSince", "persons", "households", "payPerHead", "industry", "scale");
    assertThat(fields(Level.PROVINCE, Map.of()))
        .extracting(Field::id)
        .containsExactly("operatingSince", "persons", "households", "entityType", "namedBelow");
  }

  @Test
  void whatIsLeftOutStaysUnknown() {
    var read = read(Map.of("persons", " ３０ ", "industry", "PROCESSING", "scale", "240.5"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.facts())
        .isEqualTo(
            CaseFacts.builder().persons(30).scale("PROCESSING", new BigDecimal("240.5")).build());
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "persons, -1, number",
    "persons, 1e9, number",
    "persons, 12345678901, number",
    "households, three, number",
    "payPerHead, 0.001, number",
    "operatingSince, 31.05.2020, date",
    "operatingSince, 2020-02-30, date",
    "operatingSince, 2022-07-19, future",
    "industry, MINING, choice",
  })
  void badInputIsNamedAndNotCounted(String field, String text, String problem) {
    var read = read(Map.of(field, text));

    assertThat(read.problems())
        .extracting(Problem::field, Problem::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(field, "guide.self-check.problem." + problem));
    assertThat(read.facts()).isEqualTo(CaseFacts.builder().build());
  }

  private static SelfCheckForm.Read read(Map<String, String> typed) {
    return new SelfCheckForm(typed, TODAY).read(fields(Level.COUNTY, typed));
  }

  private static List<Field> fields(Level level, Map<String, String> typed) {
    var standards =
        Stream.of(StandardKind.values())
            .flatMap(it -> JILIN.sampleFor("220421", level, it).stream());
    return new SelfCheckFields(new StaticMessageSource()).of(JILIN, standards, typed);
  }
}
