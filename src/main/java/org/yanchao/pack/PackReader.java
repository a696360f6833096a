package org.yanchao.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Programme;

/** Reads one pack: text to tree, tree against the schema, tree to records. */
final class PackReader {

  private static final String SCHEMA = "/config/programmes/programme.schema.json";

  private final ObjectMapper yaml = mapper();
  private final JsonSchema schema;
  private final PackWords words;

  PackReader() {
    this(Locale.ENGLISH);
  }

  /** Says what is wrong in this language. */
  PackReader(Locale language) {
    words = new PackWords(language);
    schema = schema(language);
  }

  /** What reading gave: the pack, or everything that is wrong. */
  record Reading(PackFiles files, Optional<Pack> pack, List<PackProblem> problems) {}

  private static ObjectMapper mapper() {
    return YAMLMapper.builder(YAMLFactory.builder().loaderOptions(PackText.limits()).build())
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .addModule(new JavaTimeModule())
        .build();
  }

  private static JsonSchema schema(Locale language) {
    var config =
        SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).locale(language).build();
    try (InputStream in = PackReader.class.getResourceAsStream(SCHEMA)) {
      var tree = JsonMapper.builder().build().readTree(in);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything wrong with the texts at once; the pack only if nothing is. */
  Reading read(PackFiles files) {
    var problems = new ArrayList<>(problems(files));
    new TableRules(files.table())
        .complaints()
        .forEach(it -> problems.add(words.problem(files.tableFile(), it.line(), it.complaint())));
    var pack = problems.isEmpty() ? Optional.of(trusted(files)) : Optional.<Pack>empty();
    return new Reading(files, pack, List.copyOf(problems));
  }

  /** What was checked when it was published. */
  Pack trusted(PackFiles files) {
    try {
      return new Pack(files, yaml.readValue(files.pack(), Programme.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a published pack cannot be read: " + files.folder(), e);
    }
  }

  /** The text as a tree, to be compared with another version of it. */
  JsonNode tree(PackFiles files) {
    try {
      return yaml.readTree(files.pack());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a published pack cannot be read: " + files.folder(), e);
    }
  }

  private List<PackProblem> problems(PackFiles files) {
    var faults = PackText.faults(files.pack());
    if (!faults.isEmpty()) {
      return faults.stream()
          .map(it -> words.problem(files.file(), it.line(), it.complaint()))
          .toList();
    }
    return problemsOfTree(files);
  }

  private List<PackProblem> problemsOfTree(PackFiles files) {
    var lines = new PackLines(files.pack());
    try {
      var tree = yaml.readTree(files.pack());
      var problems = new ArrayList<>(bySchema(files.file(), lines, tree));
      var sound = problems.isEmpty();
      var programme = sound ? yaml.treeToValue(tree, Programme.class) : asFarAsItCan(tree);
      if (programme != null) {
        new PackRules(programme, files.folder())
            .problems(sound).stream()
                .filter(
                    it -> problems.stream().noneMatch(other -> sameSpot(it.path(), other.path())))
                .toList()
                .forEach(it -> problems.add(words.problem(files.file(), lines, it)));
      }
      return problems;
    } catch (JsonProcessingException e) {
      return List.of(unreadable(files.file(), lines, e));
    }
  }

  /** What the schema refuses may still be read, so that its other mistakes are told as well. */
  private @Nullable Programme asFarAsItCan(JsonNode tree) {
    try {
      return yaml.reader()
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .treeToValue(tree, Programme.class);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * One mistake is told once: what the schema says of a place makes the rules keep silent there.
   */
  private static boolean sameSpot(String one, String other) {
    return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
  }

  private List<PackProblem> bySchema(String file, PackLines lines, JsonNode tree) {
    return schema.validate(tree).stream()
        .map(
            it -> {
              var path = it.getInstanceLocation().toString();
              var rule = String.valueOf(it.getSchemaLocation().getFragment());
              return words.problem(
                  file, lines, PackComplaint.of(path, "schema", it.getMessage(), rule));
            })
        .toList();
  }

  private PackProblem unreadable(String file, PackLines lines, JsonProcessingException e) {
    var path = new StringBuilder();
    if (e instanceof JsonMappingException mapping) {
      mapping
          .getPath()
          .forEach(
              it ->
                  path.append('/')
                      .append(it.getFieldName() == null ? it.getIndex() : it.getFieldName()));
    }
    var at = e.getLocation();
    var known = at != null && at.getLineNr() > 0;
    var line = known ? Integer.valueOf(at.getLineNr()) : lines.of(path.toString());
    var complaint = PackComplaint.of(path.toString(), "unreadable", e.getOriginalMessage());
    return words.problem(file, line, complaint);
  }
}
