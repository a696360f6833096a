package org.yanchao.policy;

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
import org.yaml.snakeyaml.LoaderOptions;

/** Reads one pack: text to tree, tree against the schema, tree to records. */
final class PackReader {

  private static final String SCHEMA = "/config/programmes/programme.schema.json";
  private static final int DEEPEST = 30;

  /** More characters than any pack has, so that a huge file is not even parsed. */
  static final int LONGEST = 500_000;

  private final ObjectMapper yaml = mapper();
  private final JsonSchema schema = schema();

  /** What reading gave: the programme, or everything that is wrong. */
  record Reading(Optional<Programme> programme, List<PackProblem> problems) {}

  private static ObjectMapper mapper() {
    var limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST);
    limits.setCodePointLimit(LONGEST);
    limits.setMaxAliasesForCollections(0);
    limits.setAllowDuplicateKeys(false);
    return YAMLMapper.builder(YAMLFactory.builder().loaderOptions(limits).build())
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .addModule(new JavaTimeModule())
        .build();
  }

  private static JsonSchema schema() {
    var config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();
    try (InputStream in = PackReader.class.getResourceAsStream(SCHEMA)) {
      var tree = JsonMapper.builder().build().readTree(in);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything wrong with the text at once; the programme only if nothing is. */
  Reading read(String file, String folder, String text) {
    var lines = new PackLines(text);
    try {
      var tree = yaml.readTree(text);
      var problems = new ArrayList<>(bySchema(file, lines, tree));
      var sound = problems.isEmpty();
      var programme = sound ? yaml.treeToValue(tree, Programme.class) : asFarAsItCan(tree);
      if (programme != null) {
        new PackRules(programme, folder)
            .problems(sound).stream()
                .filter(
                    it -> problems.stream().noneMatch(other -> sameSpot(it.path(), other.path())))
                .toList()
                .forEach(it -> problems.add(it.in(file, lines.of(it.path()))));
      }
      return problems.isEmpty()
          ? new Reading(Optional.ofNullable(programme), problems)
          : new Reading(Optional.empty(), problems);
    } catch (JsonProcessingException e) {
      return new Reading(Optional.empty(), List.of(unreadable(file, lines, e)));
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
              var hint = "see programme.schema.json at " + it.getSchemaLocation().getFragment();
              return new PackProblem(file, lines.of(path), path, it.getMessage(), hint);
            })
        .toList();
  }

  private static PackProblem unreadable(String file, PackLines lines, JsonProcessingException e) {
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
    return new PackProblem(
        file,
        line,
        path.toString(),
        e.getOriginalMessage(),
        "correct the value or the indentation");
  }
}
