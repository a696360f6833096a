package org.yanchao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** A click on a service task leads to its class: diagrams and delegates name each other. */
class DelegatesTest {

  @Test
  void diagramsAndDelegatesNameEachOther() {
    var called =
        Arrays.stream(new File("bpmn").listFiles((dir, name) -> name.endsWith(".bpmn")))
            .map(Bpmn::readModelFromFile)
            .flatMap(it -> it.getModelElementsByType(ServiceTask.class).stream())
            .collect(
                Collectors.toMap(
                    DelegatesTest::bean,
                    it -> it.getId().substring("Task_".length()),
                    (a, b) -> a));
    var built = delegates();

    assertThat(called).isNotEmpty();
    assertThat(called.keySet()).isEqualTo(built);
    assertThat(called).allSatisfy((bean, task) -> assertThat(bean).isEqualToIgnoringCase(task));
  }

  private static String bean(ServiceTask task) {
    return task.getCamundaDelegateExpression().replaceAll("[${}]", "");
  }

  private static Set<String> delegates() {
    return new ClassFileImporter()
        .importPackages("org.yanchao.workflow").stream()
            .filter(it -> it.isAssignableTo(JavaDelegate.class))
            .filter(it -> it.isAnnotatedWith(Component.class))
            .map(it -> it.getAnnotationOfType(Component.class).value())
            .collect(Collectors.toSet());
  }
}
