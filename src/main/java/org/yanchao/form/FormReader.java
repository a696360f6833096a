package org.yanchao.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads a form file; whatever we do not draw is an error, never silently left out. */
final class FormReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> TOP =
      Set.of(
          "type",
          "id",
          "components",
          "schemaVersion",
          "exporter",
          "executionPlatform",
          "executionPlatformVersion");

  private final String file;

  FormReader(String file) {
    this.file = file;
  }

  FormDefinition read(InputStream bytes) throws IOException {
    var root = tree(bytes);
    var id = root.path("id").asText();
    root.fieldNames().forEachRemaining(name -> require(TOP.contains(name), name, "unsupported"));
    require(file.equals(id + ".form"), "id", "must be the name of the file");
    require(root.path("type").asText().equals("default"), "type", "must be default");
    var groups =
        StreamSupport.stream(root.path("components").spliterator(), false)
            .map(node -> new ComponentReader(file, "form." + id + ".section.").read(node))
            .toList();
    require(!groups.isEmpty(), "components", "there are none");
    groups.forEach(this::requireGroup);
    requireUniqueKeys(groups);
    requireAnswerable(groups, new LinkedHashMap<>());
    return new FormDefinition(id, groups.stream().map(FormSection::new).toList());
  }

  private JsonNode tree(InputStream bytes) throws IOException {
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException broken) {
      throw new BrokenForm(file, "line " + broken.getLocation().getLineNr(), "not JSON");
    }
  }

  private void requireGroup(FormField section) {
    require(section.type() == FieldType.GROUP, section.key(), "the top level holds only groups");
  }

  private void requireUniqueKeys(List<FormField> fields) {
    var seen = new HashSet<String>();
    fields.stream()
        .flatMap(FormField::tree)
        .forEach(field -> require(seen.add(field.key()), field.key(), "the key is used twice"));
  }

  /** A condition may ask only what was answered before it, in its own row or outside of rows. */
  private void requireAnswerable(List<FormField> fields, Map<String, FormField> before) {
    for (var field : fields) {
      requireCondition(field, before);
      if (field.type() == FieldType.DYNAMICLIST) {
        requireAnswerable(field.children(), new LinkedHashMap<>());
      } else {
        requireAnswerable(field.children(), before);
        before.put(field.key(), field);
      }
    }
  }

  private void requireCondition(FormField field, Map<String, FormField> before) {
    var hide = field.rules().hide();
    if (hide == null) {
      return;
    }
    var asked = before.get(hide.field());
    require(asked != null, field.key(), "its condition asks no field that stands before it");
    require(
        asked != null && (asked.type() == FieldType.SELECT || asked.type() == FieldType.RADIO),
        field.key(),
        "its condition may ask only a select or a radio");
    require(
        asked != null
            && asked.rules().choices().stream().anyMatch(c -> c.value().equals(hide.value())),
        field.key(),
        "its condition names a value that is not offered");
  }

  private void require(boolean kept, String field, String reason) {
    if (!kept) {
      throw new BrokenForm(file, field, reason);
    }
  }
}
