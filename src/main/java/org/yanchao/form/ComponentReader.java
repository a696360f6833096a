package org.yanchao.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads one component of a form file and what lies in it. */
final class ComponentReader {

  private static final Set<String> COMMON =
      Set.of("type", "id", "layout", "properties", "conditional");
  private static final String KEY = "[a-z][A-Za-z0-9]{0,59}";

  private final String file;
  private final String codes;

  /**
   * @param codes beginning of the message keys of what is read
   */
  ComponentReader(String file, String codes) {
    this.file = file;
    this.codes = codes;
  }

  FormField read(JsonNode node) {
    var key = key(node);
    var type =
        FieldType.of(node.path("type").asText())
            .orElseThrow(() -> broken(key, "type " + node.path("type").asText() + " unsupported"));
    requireKnown(node, key, type);
    require(key.matches(KEY), key, "needs a lowerCamel key");
    requireShape(node, key, type);
    var rules = new RuleReader(file, key).read(node, type);
    return new FormField(key, type, words(node, key), rules, children(node, key, type));
  }

  private static String key(JsonNode node) {
    for (var name : List.of("key", "path", "id")) {
      if (node.hasNonNull(name)) {
        return node.path(name).asText();
      }
    }
    return "a component without id";
  }

  private void requireKnown(JsonNode node, String key, FieldType type) {
    for (var names = node.fieldNames(); names.hasNext(); ) {
      var name = names.next();
      var known = COMMON.contains(name) || type.attributes().contains(name);
      require(known, key, name + " unsupported for " + type.word());
    }
  }

  private void requireShape(JsonNode node, String key, FieldType type) {
    switch (type) {
      case DATETIME ->
          require(node.path("subtype").asText().equals("date"), key, "only the subtype date");
      case DYNAMICLIST ->
          require(!inRow() && node.path("isRepeating").asBoolean(), key, "a list repeats, once");
      case GROUP -> require(!inRow(), key, "no groups in rows");
      default -> {}
    }
  }

  private boolean inRow() {
    return codes.split("\\.").length > 2 && !codes.endsWith(".section.");
  }

  private List<FormField> children(JsonNode node, String key, FieldType type) {
    var inner =
        type == FieldType.DYNAMICLIST
            ? new ComponentReader(file, codes + key + ".")
            : new ComponentReader(file, codes.replace(".section.", "."));
    return StreamSupport.stream(node.path("components").spliterator(), false)
        .map(inner::read)
        .toList();
  }

  private FieldText words(JsonNode node, String key) {
    var label = firstOf(node, "label", "dateLabel", "text");
    require(!label.isBlank(), key, "needs a label");
    var words =
        new FieldText(
            codes + key,
            label,
            node.path("description").asText(),
            node.path("appearance").path("suffixAdorner").asText(),
            node.path("defaultValue").asText());
    for (var word : List.of(words.label(), words.hint(), words.unit(), words.preset())) {
      require(!word.startsWith("=") && !word.contains("{{"), key, "expressions unsupported");
    }
    return words;
  }

  private static String firstOf(JsonNode node, String... names) {
    for (var name : names) {
      if (node.hasNonNull(name)) {
        return node.path(name).asText();
      }
    }
    return "";
  }

  private void require(boolean kept, String key, @Nullable String reason) {
    if (!kept) {
      throw broken(key, String.valueOf(reason));
    }
  }

  private BrokenForm broken(String key, String reason) {
    return new BrokenForm(file, key, reason);
  }
}
