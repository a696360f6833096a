package org.yanchao.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;

/** Every programme that ships or lies beside the program; a bad pack stops the start. */
@Component
public class Programmes {

  private static final String PATTERN = "classpath*:config/programmes/*/programme.yaml";

  private final Map<String, Programme> programmes;

  public Programmes() {
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
  public Collection<Programme> all() {
    return List.copyOf(programmes.values());
  }

  /** Paths of all rules of a programme that no paper decides; production lists and refuses them. */
  public List<String> samples(String id) {
    var paths = new ArrayList<String>();
    PackWalk.over(
        get(id),
        (path, value) -> {
          if (value instanceof Sourced rule && rule.sample()) {
            paths.add(path);
          }
        });
    return paths;
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
