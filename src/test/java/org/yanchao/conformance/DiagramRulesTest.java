package org.yanchao.conformance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram keeps every rule, and each rule catches the offender planted for it. */
class DiagramRulesTest {

  /** Reading checks a diagram against the schema each time, which is slow. */
  private static final Map<String, BpmnModelInstance> DIAGRAMS =
      names().collect(toMap(it -> it, it -> read(text(it))));

  @Test
  void thereAreDiagramsToJudge() {
    assertThat(files().map(DiagramRulesTest::nameOf))
        .contains(
            "county-application",
            "city-application",
            "provincial-application",
            "naming-round",
            "expert-review",
            "public-notice",
            "upward-recommendation");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyRuleForEveryDiagram")
  void diagramKeepsTheRule(String diagram, DiagramRules rule) {
    assertThat(rule.brokenBy(DIAGRAMS.get(diagram))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void fileIsNamedLikeItsOneProcess(String diagram) {
    assertThat(DIAGRAMS.get(diagram).getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(diagram);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("offenders")
  void ruleCatchesItsOffender(DiagramRules rule, String good, String bad, String diagram) {
    var kept = text(diagram);
    assertThat(kept).contains(good);

    var offender = read(kept.replace(good, bad));

    assertThat(rule.brokenBy(offender)).isNotEmpty();
  }

  @Test
  void everyRuleHasAnOffender() {
    assertThat(offenders().map(it -> it.get()[0]).collect(toSet()))
        .containsExactlyInAnyOrder((Object[]) DiagramRules.values());
  }

  static Stream<String> names() {
    return files().map(DiagramRulesTest::nameOf);
  }

  static Stream<Arguments> everyRuleForEveryDiagram() {
    return names()
        .flatMap(name -> Arrays.stream(DiagramRules.values()).map(it -> Arguments.of(name, it)));
  }

  static Stream<Arguments> offenders() {
    return DiagramOffenders.all()
        .map(it -> Arguments.of(it.rule(), it.good(), it.bad(), it.diagram()));
  }

  private static BpmnModelInstance read(String text) {
    return Bpmn.readModelFromStream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(String diagram) {
    return ProjectFiles.text(Path.of("bpmn", diagram + ".bpmn"));
  }

  private static Stream<Path> files() {
    return ProjectFiles.under("bpmn", ".bpmn").stream();
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".bpmn", "");
  }
}
