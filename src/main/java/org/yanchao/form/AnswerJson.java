package org.yanchao.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Answers as JSON: one value is a text, several are an array, rows are an array of objects. */
final class AnswerJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerJson() {}

  static String write(FormAnswers answers) {
    return object(answers).toString();
  }

  private static ObjectNode object(FormAnswers answers) {
    var object = JSON.createObjectNode();
    answers.values().forEach((key, all) -> object.set(key, values(all)));
    answers
        .rows()
        .forEach((key, rows) -> rows.forEach(row -> object.withArray("/" + key).add(object(row))));
    return object;
  }

  private static JsonNode values(List<String> all) {
    if (all.size() == 1) {
      return JSON.getNodeFactory().textNode(all.get(0));
    }
    var array = JSON.createArrayNode();
    all.forEach(array::add);
    return array;
  }

  static FormAnswers read(String json) {
    try {
      return answers(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      // Without its cause: the parser would quote what a person typed.
      throw new IllegalArgumentException("stored answers are not JSON");
    }
  }

  private static FormAnswers answers(JsonNode object) {
    var answers = FormAnswers.empty();
    for (var entry : object.properties()) {
      var elements = elements(entry.getValue());
      answers =
          elements.stream().anyMatch(JsonNode::isObject)
              ? answers.withRows(
                  entry.getKey(), elements.stream().map(AnswerJson::answers).toList())
              : answers.withAll(entry.getKey(), elements.stream().map(JsonNode::asText).toList());
    }
    return answers;
  }

  private static List<JsonNode> elements(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).toList()
        : List.of(value);
  }
}
