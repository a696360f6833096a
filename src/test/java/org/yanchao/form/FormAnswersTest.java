package org.yanchao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormAnswersTest {

  private static final FormDefinition FORM =
      TestForms.of(
          TestForms.textfield("name", ""),
          TestForms.number(""),
          "{'type':'checklist','id':'c','key':'boxes','label':'Boxes','values':["
              + "{'value':'A','label':'a'},{'value':'B','label':'b'}]}",
          "{'type':'dynamiclist','id':'l','path':'members','label':'Members','isRepeating':true,"
              + "'components':["
              + TestForms.textfield("person", "")
              + ","
              + TestForms.textfield("town", "")
              + "]}");

  private static MultiValueMap<String, String> parameters(String... pairs) {
    var parameters = new LinkedMultiValueMap<String, String>();
    for (var i = 0; i < pairs.length; i += 2) {
      parameters.add(pairs[i], pairs[i + 1]);
    }
    return parameters;
  }

  private static FormAnswers person(String name) {
    return FormAnswers.empty().with("person", name);
  }

  @Property(seed = "2022", tries = 300)
  void answersSurviveTheTripThroughABrowser(@ForAll("answers") FormAnswers answers) {
    assertThat(FormAnswers.from(FORM, answers.toParameters())).isEqualTo(answers);
  }

  @Property(seed = "2022", tries = 300)
  void answersSurviveTheTripThroughTheDatabase(@ForAll("answers") FormAnswers answers) {
    assertThat(FormAnswers.fromJson(answers.toJson())).isEqualTo(answers);
  }

  @Provide
  Arbitrary<FormAnswers> answers() {
    var text = Arbitraries.strings().all().ofMaxLength(12).map(Typed::trimmed);
    var row =
        Combinators.combine(text, text).as((person, town) -> person(person).with("town", town));
    return Combinators.combine(
            text, text.map(Typed::folded), Arbitraries.subsetOf("A", "B"), row.list().ofMaxSize(4))
        .as(
            (name, number, boxes, rows) ->
                FormAnswers.empty()
                    .with("name", name)
                    .with("n", number)
                    .withAll("boxes", boxes.stream().sorted().toList())
                    .withRows("members", rows));
  }

  @Test
  void unknownParametersAreLeftOut() {
    var answers = FormAnswers.from(FORM, parameters("name", "孙立国", "_csrf", "x", "role", "HEAD"));

    assertThat(answers).isEqualTo(FormAnswers.empty().with("name", "孙立国"));
  }

  @Test
  void aRowIsAddedAtTheEndWithoutScript() {
    var pressed = parameters("members[0].person", "a", "_add", "members");

    assertThat(FormAnswers.editsRows(pressed)).isTrue();
    assertThat(FormAnswers.from(FORM, pressed).rows("members"))
        .isEqualTo(List.of(person("a"), FormAnswers.empty()));
  }

  @Test
  void exactlyTheChosenRowIsRemoved() {
    var pressed =
        parameters(
            "members[0].person",
            "a",
            "members[1].person",
            "b",
            "members[10].person",
            "c",
            "_remove",
            "members[1]");

    assertThat(FormAnswers.from(FORM, pressed).rows("members"))
        .isEqualTo(List.of(person("a"), person("c")));
  }

  @Test
  void rowsStopAtTheLimit() {
    var full = java.util.stream.IntStream.range(0, 100).mapToObj(i -> person("p" + i)).toList();
    var pressed = FormAnswers.empty().withRows("members", full).toParameters();
    pressed.add("_add", "members");

    assertThat(FormAnswers.from(FORM, pressed).rows("members")).hasSize(100);
  }

  @Test
  void oneSectionIsExchangedAndTheOthersStay() {
    var form = TestForms.installed().get("application");
    var before =
        FormAnswers.empty().with("baseName", "归牧").with("village", "x").with("contactName", "高翔");

    var after = before.replacing(form.section("base"), FormAnswers.empty().with("baseName", "雁鸣"));

    assertThat(after)
        .isEqualTo(FormAnswers.empty().with("baseName", "雁鸣").with("contactName", "高翔"));
  }

  @Test
  void equalAnswersHaveEqualJson() {
    var one = FormAnswers.empty().with("name", "x").with("n", "1").toJson();
    var other = FormAnswers.empty().with("n", "1").with("name", "x").toJson();

    assertThat(one).isEqualTo("{\"n\":\"1\",\"name\":\"x\"}").isEqualTo(other);
  }

  @Test
  void brokenJsonIsNotQuoted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormAnswers.fromJson("{\"name\": 孙立国}"))
        .withMessage("stored answers are not JSON")
        .withNoCause();
  }
}
