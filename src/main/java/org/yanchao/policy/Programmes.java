package org.yanchao.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;

/** Every programme that ships or lies beside the program; a bad pack stops the start. */
@Component
public class Programmes {

  private static final String PATTERN = "classpath*:config/programmes/*/programme.yaml";

  private final Library library;
  private final Map<String, Programme> programmes;

  public Programmes() {
    library = Library.shipped();
    programmes = load();
  }

  /** The programme of this id. */
  public Programme get(String id) {
    var programme = programmes.get(id);
    if (programme == null) {
      throw new NotFound("programme");
    }
    return programme;
  }

  /** All programmes, in the order of their ids. */
  public List<Programme> all() {
    return List.copyOf(programmes.values());
  }

  /** Every registered paper: those of the packs, then those of the library. */
  public List<PolicyDocument> papers() {
    return Stream.concat(
            programmes.values().stream().flatMap(it -> it.documents().stream()),
            library.papers().stream())
        .toList();
  }

  /** A registered paper, empty when nobody registered it. */
  public Optional<PolicyDocument> paper(String id) {
    return papers().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Every rule of a programme, with the clause it rests on or none. */
  public List<Rule> rules(String id) {
    var rules = new ArrayList<Rule>();
    PackWalk.over(
        get(id),
        (path, value) -> {
          if (value instanceof Sourced rule) {
            var source = rule.source();
            rules.add(
                new Rule(path, PackWalk.nameOf(value), source == null ? null : source.clause()));
          }
        });
    return List.copyOf(rules);
  }

  /** Paths of all rules of a programme that no paper decides; production lists and refuses them. */
  public List<String> samples(String id) {
    return rules(id).stream().filter(Rule::sample).map(Rule::path).toList();
  }

  /**
   * One rule of a pack.
   *
   * @param path where it stands, such as {@code /cycle/asOf}
   * @param name what the pack calls it, null where it has no name of its own
   * @param clause id of its clause, null for a sample
   */
  public record Rule(String path, @Nullable String name, @Nullable String clause) {

    public boolean sample() {
      return clause == null;
    }

    /** The part of the pack it belongs to. */
    public String section() {
      return path.split("/")[1];
    }

    /** The rest of the path, empty for a section that is one rule. */
    public String key() {
      var steps = path.split("/", 4);
      return steps.length > 2 ? steps[2] : "";
    }
  }

  private static Map<String, Programme> load() {
    var reader = new PackReader();
    var loaded = new TreeMap<String, Programme>();
    var problems = new ArrayList<PackProblem>();
    for (var file : files()) {
      var folder = folder(file);
      var reading = reader.read(folder + "/programme.yaml", folder, text(file));
      problems.addAll(reading.problems());
      reading.programme().ifPresent(it -> loaded.put(it.id(), it));
    }
    if (!problems.isEmpty()) {
      throw new BadPack(problems);
    }
    return loaded;
  }

  private static Resource[] files() {
    try {
      return new PathMatchingResourcePatternResolver().getResources(PATTERN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(Resource file) {
    try {
      var parts = file.getURL().getPath().split("/");
      return parts[parts.length - 2];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the start; the message names file, path and reason of every problem. */
  static final class BadPack extends IllegalStateException {

    BadPack(List<PackProblem> problems) {
      super(
          problems.stream().map(PackProblem::toString).reduce("bad pack", (a, b) -> a + "\n" + b));
    }
  }
}
