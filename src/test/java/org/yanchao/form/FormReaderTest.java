package org.yanchao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

  private static final String ASKED =
      "{'type':'radio','id':'r','key':'kind','label':'Kind','values':[{'value':'A','label':'a'}]}";

  private static String reasonFor(String... components) {
    var broken = catchThrowableOfType(BrokenForm.class, () -> TestForms.of(components));
    return broken == null ? "no problem" : broken.getMessage();
  }

  @Test
  void everyFormOfTheInstallationIsRead() {
    var ids = TestForms.installed().all().stream().map(FormDefinition::id).toList();

    assertThat(ids)
        .isEqualTo(
            List.of(
                "application",
                "defects",
                "formal-check",
                "naming-decision",
                "score-sheet",
                "site-verification",
                "zhoushan-application"));
  }

  @Test
  void theApplicationHasItsSixSections() {
    var sections = TestForms.installed().get("application").sections();

    assertThat(sections.stream().map(FormSection::label).toList())
        .isEqualTo(List.of("申报单位", "基地情况", "创业者", "带动情况", "建设方向与优先情形", "承诺"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'type':'spacer'                                 | type spacer unsupported
          'type':'iframe'                                 | type iframe unsupported
          'type':'number','increment':'1'                 | increment unsupported for number
          'type':'textfield','validate':{'min':1}         | min unsupported here
          'type':'textfield','validate':{'pattern':'['}   | the pattern is not one
          'type':'textfield','properties':{'other':'x'}   | other unsupported here
          'type':'textfield','properties':{'yanchao':'x'} | no check is called x
          'type':'textfield','properties':{'identifies':'no'} | identifies is yes or left out
          'type':'number','properties':{'identifies':'yes'} | only a textfield has the property identifies
          'type':'textfield','conditional':{'show':'=a'}  | show unsupported here
          'type':'textfield','defaultValue':'=today()'    | expressions unsupported
          'type':'datetime','subtype':'datetime'          | only the subtype date
          'type':'select'                                 | needs values
          'type':'number','validate':{'max':'1e9'}        | max is not a plain number
          'type':'number','decimalDigits':9               | decimalDigits out of range
          """)
  void whatWeDoNotDrawStopsTheStartNamingFileAndField(String attributes, String reason) {
    var label = attributes.contains("datetime") ? "dateLabel" : "label";

    var told = reasonFor("{%s,'id':'i','key':'odd','%s':'Odd'}".formatted(attributes, label));

    assertThat(told).isEqualTo("forms/test.form, odd: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =kind = \\"A\\" and true | only the conditions =field = "value" and != are read
          =kind > 3                | only the conditions =field = "value" and != are read
          =other = \\"A\\"         | its condition asks no field that stands before it
          =kind = \\"B\\"          | its condition names a value that is not offered
          """)
  void onlySimpleConditionsOnEarlierFieldsAreRead(String condition, String reason) {
    var told =
        reasonFor(ASKED, TestForms.textfield("odd", ",'conditional':{'hide':'" + condition + "'}"));

    assertThat(told).isEqualTo("forms/test.form, odd: " + reason);
  }

  @Test
  void aKeyMayBeUsedOnlyOnce() {
    var told = reasonFor(TestForms.textfield("twice", ""), TestForms.textfield("twice", ""));

    assertThat(told).isEqualTo("forms/test.form, twice: the key is used twice");
  }

  @Test
  void theTopLevelHoldsOnlyGroups() {
    var json =
        "{'type':'default','id':'test','components':[%s]}"
            .formatted(TestForms.textfield("lost", ""))
            .replace('\'', '"');

    var broken = catchThrowableOfType(BrokenForm.class, () -> TestForms.read(json));

    assertThat(broken).hasMessage("forms/test.form, lost: the top level holds only groups");
  }

  @Test
  void aFileThatIsNotJsonIsNamedWithItsLine() {
    var broken = catchThrowableOfType(BrokenForm.class, () -> TestForms.read("{\n\"type\": }"));

    assertThat(broken).hasMessage("forms/test.form, line 2: not JSON");
  }

  @Test
  void aFormIsCalledLikeItsFile() {
    var json = "{\"type\":\"default\",\"id\":\"other\",\"components\":[]}";

    var broken = catchThrowableOfType(BrokenForm.class, () -> TestForms.read(json));

    assertThat(broken).hasMessage("forms/test.form, id: must be the name of the file");
  }
}
