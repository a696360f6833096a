package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/**
 * Whatever a diagram names has its English name by the key bpmn.&lt;id&gt;, and no key is left
 * over.
 */
class DiagramNamesTest {

  private static final String KEY = "bpmn.";
  private static final Bundles PRODUCT = Bundles.in(Path.of("src/main/resources/messages"));

  @Test
  void everyNameOfADiagramStandsInTheBundlesAsItIsDrawn() throws IOException {
    assertThat(offences(drawn(), PRODUCT.chinese())).isEmpty();
  }

  @Test
  void aNameWithoutKeyAnotherNameAndAKeyWithoutElementAreCaught() {
    var drawn = Map.of("Task_A", Set.of("甲"), "Task_B", Set.of("乙"));
    var bundle = Map.of("bpmn.Task_B", "丙", "bpmn.Task_C", "丁", "other.key", "戊");

    assertThat(offences(drawn, bundle))
        .containsExactly(
            "bpmn.Task_A is missing in bpmn.properties and bpmn_en.properties",
            "bpmn.Task_B is 丙, drawn as [乙]",
            "bpmn.Task_C is in no diagram");
  }

  private static List<String> offences(Map<String, Set<String>> drawn, Map<String, String> bundle) {
    var found = new ArrayList<String>();
    new TreeMap<>(drawn)
        .forEach(
            (id, names) -> {
              var word = bundle.get(KEY + id);
              if (word == null) {
                found.add(KEY + id + " is missing in bpmn.properties and bpmn_en.properties");
              } else if (!names.contains(word)) {
                found.add(KEY + id + " is " + word + ", drawn as " + names);
              }
            });
    bundle.keySet().stream()
        .filter(key -> key.startsWith(KEY + "Task_") && !drawn.containsKey(id(key)))
        .sorted()
        .forEach(key -> found.add(key + " is in no diagram"));
    return found;
  }

  private static String id(String key) {
    return key.substring(KEY.length());
  }

  /** The names by id; one id may be drawn in several diagrams. */
  private static Map<String, Set<String>> drawn() throws IOException {
    var names = new TreeMap<String, Set<String>>();
    try (var files = Files.newDirectoryStream(Path.of("bpmn"), "*.bpmn")) {
      for (var file : files) {
        var diagram = Bpmn.readModelFromFile(file.toFile());
        Diagram.all(diagram, Process.class).forEach(it -> add(names, it.getId(), it.getName()));
        Diagram.all(diagram, Activity.class).forEach(it -> add(names, it.getId(), it.getName()));
      }
    }
    return names;
  }

  private static void add(Map<String, Set<String>> names, String id, String name) {
    if (name != null && !name.isBlank()) {
      names.computeIfAbsent(id, it -> new TreeSet<>()).add(name);
    }
  }
}
