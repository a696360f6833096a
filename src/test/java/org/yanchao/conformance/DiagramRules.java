package org.yanchao.conformance;

import static org.yanchao.conformance.Diagram.all;
import static org.yanchao.conformance.Diagram.delegateOf;
import static org.yanchao.conformance.Diagram.followsAWait;
import static org.yanchao.conformance.Diagram.idPattern;
import static org.yanchao.conformance.Diagram.isAnswer;
import static org.yanchao.conformance.Diagram.isAside;
import static org.yanchao.conformance.Diagram.isChinese;
import static org.yanchao.conformance.Diagram.leaving;
import static org.yanchao.conformance.Diagram.nodesOf;
import static org.yanchao.conformance.Diagram.passesEverything;
import static org.yanchao.conformance.Diagram.passesTheKey;
import static org.yanchao.conformance.Diagram.roles;
import static org.yanchao.conformance.Diagram.saysWhatHappened;
import static org.yanchao.conformance.Diagram.theRestIsConditional;
import static org.yanchao.conformance.Picture.crossesAShape;
import static org.yanchao.conformance.Picture.isLeftmost;
import static org.yanchao.conformance.Picture.isSlanted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What every diagram keeps, each rule answering the ids that break it. */
enum DiagramRules {
  IDS_FOLLOW_THE_TABLE(
      diagram ->
          all(diagram, FlowElement.class)
              .filter(it -> !it.getId().matches(idPattern(it)))
              .map(FlowElement::getId)),
  THE_PROCESS_IS_A_KEBAB_NOUN_THAT_KEEPS_TEN_YEARS(
      diagram ->
          all(diagram, Process.class)
              .filter(
                  it ->
                      !it.getId().matches("[a-z]+(-[a-z]+)*")
                          || !isChinese(it.getName())
                          || !it.isExecutable()
                          || !"P3650D".equals(it.getCamundaHistoryTimeToLiveString()))
              .map(Process::getId)),
  MESSAGES_AND_ERRORS_ARE_NAMED_LIKE_THEIR_IDS(
      diagram ->
          Stream.concat(
                  all(diagram, Message.class)
                      .filter(it -> !saysWhatHappened(it.getId(), it.getName()))
                      .map(Message::getId),
                  all(diagram, Error.class)
                      .filter(it -> !saysWhatHappened(it.getId(), it.getErrorCode()))
                      .map(Error::getId))
              .distinct()),
  NODES_HAVE_CHINESE_NAMES(
      diagram ->
          all(diagram, FlowNode.class).filter(it -> !isChinese(it.getName())).map(FlowNode::getId)),
  GATEWAYS_ASK(
      diagram ->
          all(diagram, Gateway.class)
              .filter(it -> !it.getName().endsWith("?"))
              .map(Gateway::getId)),
  ANSWERS_HAVE_CHINESE_NAMES(
      diagram ->
          all(diagram, SequenceFlow.class)
              .filter(it -> isAnswer(it) && !isChinese(it.getName()))
              .map(SequenceFlow::getId)),
  A_CONDITION_NAMES_ONE_FACT(
      diagram ->
          all(diagram, ConditionExpression.class)
              .filter(
                  it ->
                      !it.getTextContent().matches("\\$\\{[a-z][A-Za-z]*( == '[A-Z_]+')?}")
                          || it.getLanguage() != null)
              .map(ModelElementInstance::getTextContent)),
  EVERY_SPLIT_HAS_A_DEFAULT(
      diagram ->
          all(diagram, ExclusiveGateway.class)
              .filter(it -> leaving(it).count() > 1)
              .filter(it -> it.getDefault() == null || !theRestIsConditional(it))
              .map(ExclusiveGateway::getId)),
  ONLY_GATEWAYS_SPLIT(
      diagram ->
          all(diagram, FlowNode.class)
              .filter(it -> !(it instanceof Gateway) && leaving(it).count() > 1)
              .map(FlowNode::getId)),
  EVERY_NODE_LEADS_SOMEWHERE(
      diagram ->
          all(diagram, FlowNode.class)
              .filter(it -> !(it instanceof EndEvent) && !isAside(it))
              .filter(it -> leaving(it).findAny().isEmpty())
              .map(FlowNode::getId)),
  NOTHING_IS_SCRIPTED(
      diagram ->
          Stream.of(
                  ScriptTask.class,
                  CamundaScript.class,
                  CamundaExecutionListener.class,
                  CamundaTaskListener.class)
              .flatMap(it -> all(diagram, it))
              .map(it -> it.getElementType().getTypeName())),
  NO_GATEWAY_IS_CLEVER(
      diagram ->
          Stream.of(InclusiveGateway.class, ComplexGateway.class)
              .flatMap(it -> all(diagram, it))
              .map(it -> it.getAttributeValue("id"))),
  A_DIAGRAM_FITS_ONE_PAGE(
      diagram ->
          Stream.concat(all(diagram, Process.class), all(diagram, SubProcess.class))
              .filter(it -> nodesOf(it).size() > 15)
              .map(it -> it.getAttributeValue("id"))),
  TIMERS_READ_A_DATE_OF_THE_POLICY(
      diagram ->
          all(diagram, TimerEventDefinition.class)
              .filter(
                  it ->
                      it.getTimeDate() == null
                          || !it.getTimeDate().getTextContent().matches("\\$\\{[a-z][A-Za-z]*}"))
              .map(TimerEventDefinition::getId)),
  A_DELEGATE_NEVER_RUNS_IN_A_PAGES_TRANSACTION(
      diagram ->
          all(diagram, ServiceTask.class)
              .filter(it -> !it.isCamundaAsyncBefore() && followsAWait(it))
              .map(ServiceTask::getId)),
  A_SERVICE_TASK_SHARES_ITS_NAME_WITH_ITS_DELEGATE(
      diagram ->
          all(diagram, ServiceTask.class)
              .filter(it -> !delegateOf(it).equals(it.getCamundaDelegateExpression()))
              .map(ServiceTask::getId)),
  A_USER_TASK_NAMES_ONE_ROLE_AND_NO_PERSON(
      diagram ->
          all(diagram, UserTask.class)
              .filter(
                  it ->
                      !roles().contains(it.getCamundaCandidateGroups())
                          || it.getCamundaAssignee() != null
                          || it.getCamundaCandidateUsers() != null)
              .map(UserTask::getId)),
  FORMS_EXIST(
      diagram ->
          all(diagram, UserTask.class)
              .filter(it -> it.getCamundaFormRef() != null)
              .filter(
                  it ->
                      Files.notExists(Path.of("forms", it.getCamundaFormRef() + ".form"))
                          || !"latest".equals(it.getCamundaFormRefBinding()))
              .map(UserTask::getId)),
  CALLED_PARTS_GET_THE_KEY_AND_FACTS_BY_NAME(
      diagram ->
          all(diagram, CallActivity.class)
              .filter(
                  it ->
                      !passesTheKey(it)
                          || passesEverything(it)
                          || Files.notExists(Path.of("bpmn", it.getCalledElement() + ".bpmn")))
              .map(CallActivity::getId)),
  EVERY_NODE_IS_DRAWN(
      diagram ->
          all(diagram, FlowNode.class)
              .filter(it -> it.getDiagramElement() == null)
              .map(FlowNode::getId)),
  EVERY_FLOW_IS_DRAWN_AT_RIGHT_ANGLES(
      diagram ->
          all(diagram, SequenceFlow.class)
              .filter(it -> it.getDiagramElement() == null || isSlanted(it.getDiagramElement()))
              .map(SequenceFlow::getId)),
  NO_FLOW_CROSSES_A_SHAPE(
      diagram ->
          all(diagram, SequenceFlow.class)
              .filter(it -> crossesAShape(it, diagram))
              .map(SequenceFlow::getId)),
  A_DIAGRAM_READS_FROM_LEFT_TO_RIGHT(
      diagram ->
          all(diagram, StartEvent.class).filter(it -> !isLeftmost(it)).map(StartEvent::getId));

  private final Function<BpmnModelInstance, Stream<String>> broken;

  DiagramRules(Function<BpmnModelInstance, Stream<String>> broken) {
    this.broken = broken;
  }

  List<String> brokenBy(BpmnModelInstance diagram) {
    return broken.apply(diagram).toList();
  }
}
