package org.yanchao.conformance;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.yanchao.account.Role;

/** What a rule asks of a diagram's first half, the one the engine runs. */
final class Diagram {

  private Diagram() {}

  static <T extends ModelElementInstance> Stream<T> all(BpmnModelInstance diagram, Class<T> type) {
    return diagram.getModelElementsByType(type).stream();
  }

  static Collection<FlowNode> nodesOf(ModelElementInstance scope) {
    var elements =
        scope instanceof Process process
            ? process.getFlowElements()
            : ((SubProcess) scope).getFlowElements();
    return elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
  }

  /** By the flows themselves, because a node's own list of outgoing flows may be incomplete. */
  static Stream<SequenceFlow> leaving(FlowNode node) {
    return all((BpmnModelInstance) node.getModelInstance(), SequenceFlow.class)
        .filter(it -> it.getSource().equals(node));
  }

  private static Stream<SequenceFlow> entering(FlowNode node) {
    return all((BpmnModelInstance) node.getModelInstance(), SequenceFlow.class)
        .filter(it -> it.getTarget().equals(node));
  }

  static String idPattern(FlowElement element) {
    var words = "([A-Z][a-z]*)+";
    if (element instanceof StartEvent) {
      return "StartEvent_" + words;
    } else if (element instanceof EndEvent) {
      return "EndEvent_" + words;
    } else if (element instanceof Event) {
      return "Event_" + words;
    } else if (element instanceof Gateway) {
      return "Gateway_" + words;
    } else if (element instanceof SequenceFlow) {
      return "Flow_" + words;
    } else if (element instanceof SubProcess) {
      return "SubProcess_" + words;
    } else if (element instanceof CallActivity) {
      return "Call_" + words;
    }
    return "Task_[A-Z][a-z]+" + words;
  }

  static boolean isChinese(@Nullable String name) {
    return name != null && name.matches("\\p{IsHan}+\\??");
  }

  static boolean saysWhatHappened(String id, @Nullable String name) {
    return id.matches("([A-Z][a-z]+){2,}") && id.equals(name);
  }

  static boolean isAnswer(SequenceFlow flow) {
    return flow.getSource() instanceof Gateway gateway && leaving(gateway).count() > 1;
  }

  static boolean theRestIsConditional(ExclusiveGateway gateway) {
    return leaving(gateway)
        .allMatch(it -> it.equals(gateway.getDefault()) == (it.getConditionExpression() == null));
  }

  /** Event sub-processes stand beside the flow. */
  static boolean isAside(FlowNode node) {
    return node instanceof SubProcess part && part.triggeredByEvent();
  }

  /** Whether some way to this task passes nothing but gateways since a person, date or start. */
  static boolean followsAWait(ServiceTask task) {
    return followsAWait(task, new HashSet<>());
  }

  private static boolean followsAWait(FlowNode node, Set<FlowNode> seen) {
    return seen.add(node)
        && entering(node)
            .map(SequenceFlow::getSource)
            .anyMatch(
                it ->
                    it instanceof Gateway ? followsAWait(it, seen) : !(it instanceof ServiceTask));
  }

  static String delegateOf(ServiceTask task) {
    var name = task.getId().replaceFirst("^Task_", "");
    return "${" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "}";
  }

  static Set<String> roles() {
    return Arrays.stream(Role.values()).map(Role::group).collect(toSet());
  }

  static boolean passesTheKey(CallActivity part) {
    return part
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaIn.class)
        .list()
        .stream()
        .anyMatch(it -> "#{execution.processBusinessKey}".equals(it.getCamundaBusinessKey()));
  }

  static boolean passesEverything(CallActivity part) {
    var elements = part.getExtensionElements().getElementsQuery();
    return Stream.concat(
            elements.filterByType(CamundaIn.class).list().stream()
                .map(CamundaIn::getCamundaVariables),
            elements.filterByType(CamundaOut.class).list().stream()
                .map(CamundaOut::getCamundaVariables))
        .anyMatch("all"::equals);
  }
}
