package org.yanchao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class FormValidatorTest {

  private final FormValidator validator = new FormValidator();

  /** What a browser sends in, and which rule each input breaks. */
  private Map<String, String> rules(FormDefinition form, Map<String, String> typed) {
    var parameters = new LinkedMultiValueMap<String, String>();
    typed.forEach(parameters::add);
    var broken = new LinkedHashMap<String, String>();
    validator
        .problems(form, FormAnswers.from(form, parameters))
        .forEach((path, error) -> broken.put(path, error.rule()));
    return broken;
  }

  private String number(String more, String typed) {
    return rules(TestForms.of(TestForms.number(more)), Map.of("n", typed))
        .getOrDefault("n", "fine");
  }

  private String text(String more, String typed) {
    return rules(TestForms.of(TestForms.textfield("t", more)), Map.of("t", typed))
        .getOrDefault("t", "fine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8,5",
        "-0",
        "-0.00",
        "NaN",
        "Infinity",
        "1e5",
        "1E400",
        "+5",
        ".5",
        "5.",
        "1 000",
        "1,000",
        "0x10",
        "五",
        "--1",
        "1.1234567",
        "1234567890123456",
        "5\u0000"
      })
  void whatIsNoPlainNumberIsRefused(String typed) {
    assertThat(number("", typed)).isEqualTo("number");
  }

  @Test
  void fourHundredDigitsAreRefusedAndKept() {
    var form = TestForms.of(TestForms.number(""));
    var parameters = new LinkedMultiValueMap<String, String>();
    parameters.add("n", "9".repeat(400));

    var answers = FormAnswers.from(form, parameters);

    assertThat(validator.problems(form, answers).get("n").rule()).isEqualTo("number");
    assertThat(answers.text("n")).isEqualTo("9".repeat(400));
    assertThat(answers.number("n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"０１２,12", "１２．５,12.5", "－３,-3", "\u3000 42 ,42", "007,7", "0,0"})
  void fullWidthDigitsAreFolded(String typed, String value) {
    var form = TestForms.of(TestForms.number(""));
    var parameters = new LinkedMultiValueMap<String, String>();
    parameters.add("n", typed);

    var number = FormAnswers.from(form, parameters).number("n").orElseThrow();

    assertThat(number).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,min",
    "0,fine",
    "100,fine",
    "100.01,max",
    "99.99,fine",
    "9.999,decimals",
    "101,max"
  })
  void numbersKeepTheirLimits(String typed, String rule) {
    var limits = ",'decimalDigits':2,'validate':{'min':0,'max':100}";

    assertThat(number(limits, typed)).isEqualTo(rule);
  }

  @Test
  void aCountIsAWholeNumber() {
    assertThat(number(",'decimalDigits':0", "3.5")).isEqualTo("whole");
  }

  @ParameterizedTest
  @CsvSource({"ab,too-short", "abc,fine", "abcdefg,too-long", "𠮷𠮷𠮷𠮷𠮷,fine", "'  ',required"})
  void textsKeepTheirLengthInCharacters(String typed, String rule) {
    assertThat(text(",'validate':{'required':true,'minLength':3,'maxLength':5}", typed))
        .isEqualTo(rule);
  }

  @Test
  void aTextWithoutLimitInTheFileHasOneAllTheSame() {
    assertThat(text("", "x".repeat(201))).isEqualTo("too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202Eb", "a\u200Bb", "a\uE000b", "a\uD800b"})
  void invisibleCharactersAreRefused(String typed) {
    assertThat(text("", typed)).isEqualTo("characters");
  }

  @Test
  void rareCharactersAreFine() {
    assertThat(text("", "于䶮 朴㛃花 𠮷")).isEqualTo("fine");
  }

  @ParameterizedTest
  @CsvSource({
    "93222403MAYC00018H,fine",
    "９３２２２４０３ｍａｙｃ０００１８ｈ,fine",
    "93222403 MAYC-00018H,fine",
    "93222403MAYC00018J,credit-code",
    "000000000000000000,credit-code",
    "93222403,credit-code"
  })
  void aCreditCodeIsNormalisedAndChecked(String typed, String rule) {
    assertThat(text(",'properties':{'yanchao':'credit-code'}", typed)).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"13800000001,fine", "0433-6221234,fine", "１３８ 0000 0001,fine", "12345,phone"})
  void aTelephoneNumberIsChecked(String typed, String rule) {
    assertThat(text(",'properties':{'yanchao':'phone'}", typed)).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"2022-02-28,fine", "2022-02-29,date", "２０２２-０５-３１,fine", "22-5-31,date"})
  void aDayMustExist(String typed, String rule) {
    var form =
        TestForms.of("{'type':'datetime','subtype':'date','id':'d','key':'d','dateLabel':'Day'}");

    assertThat(rules(form, Map.of("d", typed)).getOrDefault("d", "fine")).isEqualTo(rule);
  }

  @Test
  void onlyOfferedValuesCount() {
    var form = TestForms.installed().get("application");

    var rules = rules(form, Map.of("entityType", "BANK", "grounds", "X", "founderCategory", "x"));

    assertThat(rules)
        .containsEntry("entityType", "choice")
        .containsEntry("grounds", "choice")
        .containsEntry("founderCategory", "choice");
  }

  @Test
  void aHiddenFieldIsNeitherCheckedNorKept() {
    var form = TestForms.installed().get("application");
    var answers =
        FormAnswers.empty().with("commendation", "NONE").with("commendationDate", "yesterday");

    var problems = validator.problems(form, form.section("priorities"), answers);

    assertThat(problems).isEqualTo(Map.of());
    assertThat(form.cleaned(answers)).isEqualTo(FormAnswers.empty().with("commendation", "NONE"));
  }

  @Test
  void aFieldThatIsShownIsRequired() {
    var form = TestForms.installed().get("application");
    var answers = FormAnswers.empty().with("commendation", "EPIDEMIC_CONTROL");

    var problems = validator.problems(form, form.section("priorities"), answers);

    assertThat(List.copyOf(problems.keySet()))
        .isEqualTo(List.of("commendationTitle", "commendationDate"));
  }

  @Test
  void rowsAreCheckedOneByOneAndEmptyOnesLeftOut() {
    var form = TestForms.installed().get("defects");
    var filled = FormAnswers.empty().with("item", "营业执照").with("problem", "缺页");
    var half = FormAnswers.empty().with("item", "名册");
    var answers =
        FormAnswers.empty().withRows("defects", List.of(filled, FormAnswers.empty(), half));

    assertThat(List.copyOf(validator.problems(form, answers).keySet()))
        .isEqualTo(List.of("defects[2].problem"));
    assertThat(form.cleaned(answers).rows("defects")).isEqualTo(List.of(filled, half));
  }
}
