package org.yanchao.conformance;

import static org.yanchao.conformance.DiagramRules.ANSWERS_HAVE_CHINESE_NAMES;
import static org.yanchao.conformance.DiagramRules.A_CONDITION_NAMES_ONE_FACT;
import static org.yanchao.conformance.DiagramRules.A_DELEGATE_NEVER_RUNS_IN_A_PAGES_TRANSACTION;
import static org.yanchao.conformance.DiagramRules.A_DIAGRAM_FITS_ONE_PAGE;
import static org.yanchao.conformance.DiagramRules.A_DIAGRAM_READS_FROM_LEFT_TO_RIGHT;
import static org.yanchao.conformance.DiagramRules.A_SERVICE_TASK_SHARES_ITS_NAME_WITH_ITS_DELEGATE;
import static org.yanchao.conformance.DiagramRules.A_USER_TASK_NAMES_ONE_ROLE_AND_NO_PERSON;
import static org.yanchao.conformance.DiagramRules.CALLED_PARTS_GET_THE_KEY_AND_FACTS_BY_NAME;
import static org.yanchao.conformance.DiagramRules.EVERY_FLOW_IS_DRAWN_AT_RIGHT_ANGLES;
import static org.yanchao.conformance.DiagramRules.EVERY_NODE_IS_DRAWN;
import static org.yanchao.conformance.DiagramRules.EVERY_NODE_LEADS_SOMEWHERE;
import static org.yanchao.conformance.DiagramRules.EVERY_SPLIT_HAS_A_DEFAULT;
import static org.yanchao.conformance.DiagramRules.FORMS_EXIST;
import static org.yanchao.conformance.DiagramRules.GATEWAYS_ASK;
import static org.yanchao.conformance.DiagramRules.IDS_FOLLOW_THE_TABLE;
import static org.yanchao.conformance.DiagramRules.MESSAGES_AND_ERRORS_ARE_NAMED_LIKE_THEIR_IDS;
import static org.yanchao.conformance.DiagramRules.NODES_HAVE_CHINESE_NAMES;
import static org.yanchao.conformance.DiagramRules.NOTHING_IS_SCRIPTED;
import static org.yanchao.conformance.DiagramRules.NO_FLOW_CROSSES_A_SHAPE;
import static org.yanchao.conformance.DiagramRules.NO_GATEWAY_IS_CLEVER;
import static org.yanchao.conformance.DiagramRules.ONLY_GATEWAYS_SPLIT;
import static org.yanchao.conformance.DiagramRules.THE_PROCESS_IS_A_KEBAB_NOUN_THAT_KEEPS_TEN_YEARS;
import static org.yanchao.conformance.DiagramRules.TIMERS_READ_A_DATE_OF_THE_POLICY;

import java.util.stream.Stream;

/**
 * For each rule a good diagram and the smallest change that breaks it.
 *
 * @param good what stands in the diagram
 * @param bad what is planted in its place
 */
record DiagramOffenders(DiagramRules rule, String diagram, String good, String bad) {

  static Stream<DiagramOffenders> all() {
    return Stream.concat(Stream.concat(names(), gates()), Stream.concat(seam(), pictures()));
  }

  private static Stream<DiagramOffenders> names() {
    return Stream.of(
        objection(IDS_FOLLOW_THE_TABLE, "Gateway_AnswerSigned", "AnswerSigned"),
        objection(IDS_FOLLOW_THE_TABLE, "Flow_Signed", "flow_1"),
        objection(
            THE_PROCESS_IS_A_KEBAB_NOUN_THAT_KEEPS_TEN_YEARS,
            "historyTimeToLive=\"P3650D\"",
            "historyTimeToLive=\"P30D\""),
        new DiagramOffenders(
            MESSAGES_AND_ERRORS_ARE_NAMED_LIKE_THEIR_IDS,
            "public-notice",
            "name=\"ObjectionDecided\" />",
            "name=\"decided\" />"),
        new DiagramOffenders(
            MESSAGES_AND_ERRORS_ARE_NAMED_LIKE_THEIR_IDS,
            "pool-decision",
            "errorCode=\"BelowConditions\"",
            "errorCode=\"42\""),
        objection(NODES_HAVE_CHINESE_NAMES, "name=\"核查异议\"", "name=\"Investigate\""),
        objection(GATEWAYS_ASK, "name=\"是否签发答复?\"", "name=\"签发答复\""),
        objection(ANSWERS_HAVE_CHINESE_NAMES, "name=\"否\"", "name=\"\""));
  }

  private static Stream<DiagramOffenders> gates() {
    return Stream.of(
        objection(A_CONDITION_NAMES_ONE_FACT, "${signed}", "${signed and !late}"),
        objection(A_CONDITION_NAMES_ONE_FACT, "${signed}", "${desk.maySign()}"),
        objection(EVERY_SPLIT_HAS_A_DEFAULT, " default=\"Flow_SentBack\"", ""),
        objection(
            EVERY_SPLIT_HAS_A_DEFAULT, "default=\"Flow_SentBack\"", "default=\"Flow_Signed\""),
        objection(
            ONLY_GATEWAYS_SPLIT,
            "sourceRef=\"Gateway_AnswerSigned\" targetRef=\"Task_InvestigateObjection\"",
            "sourceRef=\"Task_SignObjectionAnswer\" targetRef=\"Task_InvestigateObjection\""),
        objection(
            EVERY_NODE_LEADS_SOMEWHERE,
            "sourceRef=\"StartEvent_ObjectionReceived\"",
            "sourceRef=\"Event_ObjectionOverdue\""),
        objection(
            NO_GATEWAY_IS_CLEVER,
            "<bpmn:startEvent id",
            "<bpmn:inclusiveGateway id=\"Gateway_Clever\" /><bpmn:startEvent id"),
        objection(
            A_DIAGRAM_FITS_ONE_PAGE, "<bpmn:startEvent id", eightMore() + "<bpmn:startEvent id"));
  }

  private static Stream<DiagramOffenders> seam() {
    return Stream.of(
        objection(
            NOTHING_IS_SCRIPTED,
            "<bpmn:startEvent id",
            "<bpmn:scriptTask id=\"Task_RunScript\" scriptFormat=\"javascript\" /><bpmn:startEvent id"),
        objection(TIMERS_READ_A_DATE_OF_THE_POLICY, "${objectionDueOn}</bpmn", "2022-09-15</bpmn"),
        objection(
            A_DELEGATE_NEVER_RUNS_IN_A_PAGES_TRANSACTION, " camunda:asyncBefore=\"true\"", ""),
        new DiagramOffenders(
            A_DELEGATE_NEVER_RUNS_IN_A_PAGES_TRANSACTION,
            "settlement",
            " camunda:asyncBefore=\"true\"",
            ""),
        objection(
            A_SERVICE_TASK_SHARES_ITS_NAME_WITH_ITS_DELEGATE,
            "${escalateObjection}",
            "${escalation}"),
        objection(
            A_USER_TASK_NAMES_ONE_ROLE_AND_NO_PERSON,
            "candidateGroups=\"head\"",
            "candidateGroups=\"director\""),
        objection(
            A_USER_TASK_NAMES_ONE_ROLE_AND_NO_PERSON,
            "candidateGroups=\"head\"",
            "candidateGroups=\"head\" camunda:assignee=\"li\""),
        new DiagramOffenders(
            FORMS_EXIST, "seat-scoring", "formRef=\"score-sheet\"", "formRef=\"scores\""),
        new DiagramOffenders(
            CALLED_PARTS_GET_THE_KEY_AND_FACTS_BY_NAME,
            "naming-round",
            "businessKey=\"#{execution.processBusinessKey}\"",
            "businessKey=\"\""),
        new DiagramOffenders(
            CALLED_PARTS_GET_THE_KEY_AND_FACTS_BY_NAME,
            "naming-round",
            "source=\"authority\" target=\"authority\"",
            "variables=\"all\""));
  }

  private static Stream<DiagramOffenders> pictures() {
    return Stream.of(
        objection(
            EVERY_NODE_IS_DRAWN,
            "<bpmn:startEvent id",
            "<bpmn:task id=\"Task_HideWork\" /><bpmn:startEvent id"),
        objection(
            EVERY_FLOW_IS_DRAWN_AT_RIGHT_ANGLES, "x=\"238\" y=\"160\"", "x=\"238\" y=\"150\""),
        objection(NO_FLOW_CROSSES_A_SHAPE, "y=\"90\" />", "y=\"160\" />"),
        objection(
            A_DIAGRAM_READS_FROM_LEFT_TO_RIGHT, "<dc:Bounds x=\"202\"", "<dc:Bounds x=\"1202\""));
  }

  private static String eightMore() {
    var more = new StringBuilder();
    for (var letter = 'A'; letter < 'I'; letter++) {
      more.append("<bpmn:task id=\"Task_Do").append(letter).append("\" />");
    }
    return more.toString();
  }

  private static DiagramOffenders objection(DiagramRules rule, String good, String bad) {
    return new DiagramOffenders(rule, "objection", good, bad);
  }
}
